/** The two sides of a comparison: what was given, and what was read of it. */
@NullMarked
package io.github.b24kit.contractkit.revision;

import org.jspecify.annotations.NullMarked;
