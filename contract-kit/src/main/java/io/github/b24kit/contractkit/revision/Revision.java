package io.github.b24kit.contractkit.revision;

import io.github.b24kit.contractkit.compare.difference.Side;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison, read.
 *
 * @param side what its spec means, and where it says so
 * @param pages what its pages say; null where no pages were read
 */
public record Revision(Side side, @Nullable PageFacts pages) {}
