/** Wire names to Java names: one rule, its exceptions, and collisions as findings. */
@NullMarked
package io.github.b24kit.generator.naming;

import org.jspecify.annotations.NullMarked;
