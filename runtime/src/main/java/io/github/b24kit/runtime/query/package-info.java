/** What a list is asked for: which rows, which of their fields, in which order. */
@NullMarked
package io.github.b24kit.runtime.query;

import org.jspecify.annotations.NullMarked;
