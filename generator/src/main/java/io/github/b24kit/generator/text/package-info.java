/** Generated text files. */
@NullMarked
package io.github.b24kit.generator.text;

import org.jspecify.annotations.NullMarked;
