/** Carrying of one request to a portal and of its answer back. */
@NullMarked
package io.github.b24kit.runtime.transport;

import org.jspecify.annotations.NullMarked;
