/** What can go wrong with a call, as types. */
@NullMarked
package io.github.b24kit.runtime.error;

import org.jspecify.annotations.NullMarked;
