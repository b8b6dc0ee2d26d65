package io.github.b24kit.contractkit.recording;

import io.github.b24kit.specmodel.finding.Finding;
import java.util.List;

/** Recordings that cannot be used. All problems are told at once; no recording is handed out while there is one. */
public final class RecordingException extends RuntimeException {
    private final transient List<Finding> findings;

    RecordingException(List<Finding> findings) {
        super(text(findings));
        this.findings = List.copyOf(findings);
    }

    /** What is wrong, in the order of files and places. */
    public List<Finding> findings() {
        return findings;
    }

    private static String text(List<Finding> findings) {
        StringBuilder text = new StringBuilder("The recordings have ")
                .append(findings.size())
                .append(findings.size() == 1 ? " problem:" : " problems:");
        for (Finding finding : findings) {
            text.append("\n  ").append(finding.location()).append(": ");
            if (finding.pointer() != null && !finding.pointer().isEmpty()) {
                text.append(finding.pointer()).append(' ');
            }
            text.append(finding.message()).append(". ");
            if (finding.hint() != null) {
                text.append(finding.hint()).append(' ');
            }
            text.append('[').append(finding.rule()).append(']');
        }
        return text.toString();
    }
}
