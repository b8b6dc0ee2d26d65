package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.FileEntry.Kind;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.yaml.TextNode;

final class FileNamedAfterMethod implements FileRule {
    @Override
    public String id() {
        return "file-named-after-method";
    }

    @Override
    public String purpose() {
        return "A file is found by the name of its method.";
    }

    @Override
    public String hint() {
        return "name the file as its method, with .v3 for REST v3";
    }

    @Override
    public void check(FileEntry file, Findings findings) {
        TextNode method = file.root().scalar("method");
        if (file.kind() != Kind.METHOD || method == null || !MethodNameWellFormed.isWellFormed(method.value())) {
            return;
        }
        boolean v3 = MethodEntry.api(file.root()).equals(MethodEntry.V3);
        String expected = method.value() + (v3 ? ".v3" : "");
        if (!file.stem().equals(expected)) {
            String message = "file " + Quoted.of(file.stem() + ".yaml") + " describes " + Quoted.of(method.value());
            findings.about(method.value())
                    .error(this, method.place(), message, "name it " + Quoted.of(expected + ".yaml"));
        }
    }
}
