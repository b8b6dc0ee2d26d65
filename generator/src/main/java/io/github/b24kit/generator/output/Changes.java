package io.github.b24kit.generator.output;

import java.util.List;

/**
 * What writing did to the folder; paths are relative to it and sorted.
 *
 * @param written files that are new or had other bytes
 * @param unchanged files that already had these bytes and were not touched
 * @param pruned files of an earlier run that are no longer generated and were deleted
 */
public record Changes(List<String> written, List<String> unchanged, List<String> pruned) {
    public Changes {
        written = List.copyOf(written);
        unchanged = List.copyOf(unchanged);
        pruned = List.copyOf(pruned);
    }

    /** True when the folder was already up to date. */
    public boolean none() {
        return written.isEmpty() && pruned.isEmpty();
    }
}
