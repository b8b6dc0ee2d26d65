/** A user's project: a program on a client generated from the packaged specification. */
@NullMarked
package io.github.b24kit.sample;

import org.jspecify.annotations.NullMarked;
