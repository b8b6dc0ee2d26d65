/** Recordings and the portal that replays them. */
@NullMarked
package io.github.b24kit.contractkit;

import org.jspecify.annotations.NullMarked;
