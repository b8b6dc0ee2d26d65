package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Rule;

/** A rule about each file by itself. */
interface FileRule extends Rule {
    void check(FileEntry file, Findings findings);
}
