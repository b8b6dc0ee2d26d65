/** What generated clients stand on. */
@NullMarked
package io.github.b24kit.runtime;

import org.jspecify.annotations.NullMarked;
