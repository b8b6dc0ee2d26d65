/** Tests. */
@NullMarked
package io.github.b24kit.generator.java;

import org.jspecify.annotations.NullMarked;
