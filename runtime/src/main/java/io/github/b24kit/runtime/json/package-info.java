/** JSON values that keep what was written: order, number text, null. The only package that sees a JSON library. */
@NullMarked
package io.github.b24kit.runtime.json;

import org.jspecify.annotations.NullMarked;
