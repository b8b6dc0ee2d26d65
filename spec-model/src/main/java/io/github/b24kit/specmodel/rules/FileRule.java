package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Findings;

/** A rule about each file by itself. */
non-sealed interface FileRule extends Rule {
    void check(FileEntry file, Findings findings);
}
