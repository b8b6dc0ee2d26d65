/** Tests. */
@NullMarked
package io.github.b24kit.generator.naming;

import org.jspecify.annotations.NullMarked;
