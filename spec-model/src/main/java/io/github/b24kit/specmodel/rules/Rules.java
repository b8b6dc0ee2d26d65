package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import java.util.List;

/** All rules of the language. */
public final class Rules {
    private Rules() {}

    public static void check(List<FileEntry> files, Spec spec, Findings findings) {}
}
