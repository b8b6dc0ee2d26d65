/**
 * What generated clients stand on and what their callers touch: the client, a call as a value, its response.
 *
 * <p>Start at {@link io.github.b24kit.runtime.RestClient}.
 */
@NullMarked
package io.github.b24kit.runtime;

import org.jspecify.annotations.NullMarked;
