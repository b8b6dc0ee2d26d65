/** From the resolved specification to files. */
@NullMarked
package io.github.b24kit.generator;

import org.jspecify.annotations.NullMarked;
