/** Tests. */
@NullMarked
package io.github.b24kit.generator.output;

import org.jspecify.annotations.NullMarked;
