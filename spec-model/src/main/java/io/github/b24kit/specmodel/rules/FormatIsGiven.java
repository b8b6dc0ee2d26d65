package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;

final class FormatIsGiven implements FileRule {
    @Override
    public String id() {
        return "format-is-given";
    }

    @Override
    public String purpose() {
        return "A file names the version of the language it is written in.";
    }

    @Override
    public String hint() {
        return "start with \"format: 1\"";
    }

    @Override
    public void check(FileEntry file, Findings findings) {
        if (!file.root().has("format")) {
            String message = Quoted.of("format") + " is missing";
            findings.error(this, file.root().place(), message, hint());
        }
    }
}
