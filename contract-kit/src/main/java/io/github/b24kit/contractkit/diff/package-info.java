/** A whole comparison of two revisions: what differs, why, and what that means for a build. */
@NullMarked
package io.github.b24kit.contractkit.diff;

import org.jspecify.annotations.NullMarked;
