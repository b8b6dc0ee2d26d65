/** A user's project on generated code. */
@NullMarked
package io.github.b24kit.sample;

import org.jspecify.annotations.NullMarked;
