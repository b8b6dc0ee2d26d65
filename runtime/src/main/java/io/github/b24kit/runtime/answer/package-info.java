/** Reading of answers: tolerant where it loses nothing, and honest about every difference from the documentation. */
@NullMarked
package io.github.b24kit.runtime.answer;

import org.jspecify.annotations.NullMarked;
