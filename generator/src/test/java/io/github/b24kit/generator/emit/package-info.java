/** Tests. */
@NullMarked
package io.github.b24kit.generator.emit;

import org.jspecify.annotations.NullMarked;
