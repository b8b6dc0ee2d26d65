/** What the generator promises, seen through generated files. */
@NullMarked
package io.github.b24kit.generator;

import org.jspecify.annotations.NullMarked;
