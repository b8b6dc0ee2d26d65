/** Recorded exchanges with a portal: what they hold, where they come from, and the loader that refuses bad ones. */
@NullMarked
package io.github.b24kit.contractkit.recording;

import org.jspecify.annotations.NullMarked;
