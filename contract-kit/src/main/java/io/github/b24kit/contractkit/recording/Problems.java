package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonDocument;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong, so that one run tells everything. Findings carry no excerpt: a line of a bad recording may hold a secret. */
final class Problems {
    private final List<Finding> findings = new ArrayList<>();

    /** Says something about a file as a whole. */
    void aboutFile(String file, String rule, String message, String hint) {
        aboutPlace(new SourceLocation(file, 0, 0), rule, message, hint);
    }

    void aboutPlace(SourceLocation place, String rule, String message, String hint) {
        findings.add(new Finding(rule, Severity.ERROR, message, place, null, null, hint, null));
    }

    /** The collector for the values of one document. */
    InFile in(String file, JsonDocument document) {
        return new InFile(file, document);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    List<Finding> sorted() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::location)
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::message))
                .toList();
    }

    final class InFile {
        private final String file;
        private final JsonDocument document;
        private boolean clean = true;

        private InFile(String file, JsonDocument document) {
            this.file = file;
            this.document = document;
        }

        void report(String rule, Pointer at, String message, String hint) {
            JsonDocument.Place place = document.place(at);
            SourceLocation location = new SourceLocation(file, place.line(), place.column());
            findings.add(new Finding(rule, Severity.ERROR, message, location, null, at.text(), hint, null));
            clean = false;
        }

        /** Whether nothing was reported yet about this document. */
        boolean isClean() {
            return clean;
        }
    }
}
