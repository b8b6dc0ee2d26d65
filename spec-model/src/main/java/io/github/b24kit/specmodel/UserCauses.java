package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.entry.FileEntry;
import io.github.b24kit.specmodel.entry.FileEntry.Kind;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells users what they can do where a correction of theirs makes something in a packaged file wrong: that file is not theirs, and no
 * correction removes a key of it.
 */
final class UserCauses {
    private final Set<Finding> anyway;
    private final Set<String> packaged;
    private final List<FileEntry> own;

    /** @param anyway what is found in the packaged files by themselves */
    UserCauses(List<FileEntry> files, List<Finding> anyway) {
        this.anyway = Set.copyOf(anyway);
        this.packaged = files.stream()
                .filter(file -> !file.layer().isUser())
                .map(UserCauses::name)
                .collect(Collectors.toSet());
        this.own = files.stream().filter(file -> file.layer().isUser()).toList();
    }

    List<Finding> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isTidiness(finding))
                .map(this::told)
                .toList();
    }

    /** A warning asks to tidy a file up, and a packaged one is not theirs to tidy: such as a correction that their import has too. */
    private boolean isTidiness(Finding finding) {
        return finding.severity() == Severity.WARNING && isTheirs(finding);
    }

    /** Whether something in a packaged file is found because of a file of theirs. */
    private boolean isTheirs(Finding finding) {
        return packaged.contains(finding.location().file()) && !anyway.contains(finding);
    }

    private Finding told(Finding finding) {
        List<String> causes = isTheirs(finding) ? causes(finding) : List.of();
        if (causes.isEmpty()) {
            return finding;
        }
        String hint = "this follows from a correction in " + String.join(" or ", causes)
                + ": give the keys named here values that fit, there, or take back what it changes beside them;"
                + " a correction adds and replaces keys, it removes none";
        return new Finding(
                finding.rule(),
                finding.severity(),
                finding.message(),
                finding.location(),
                finding.method(),
                finding.pointer(),
                hint,
                finding.excerpt());
    }

    /** The user's files about the method and about types. */
    private List<String> causes(Finding finding) {
        return own.stream()
                .filter(file -> file.kind() == Kind.TYPES || isAbout(file, finding.method()))
                .map(UserCauses::name)
                .toList();
    }

    private static boolean isAbout(FileEntry file, @Nullable String method) {
        return method != null && method.equals(file.root().text("method"));
    }

    private static String name(FileEntry file) {
        return file.root().place().location().file();
    }
}
