package io.github.b24kit.mavenplugin;

import io.github.b24kit.contractkit.accept.AcceptedChanges;
import io.github.b24kit.contractkit.accept.AcceptedFile;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.consumer.ConsumerCode;
import io.github.b24kit.contractkit.consumer.GeneratedMember;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Part;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Role;
import io.github.b24kit.contractkit.consumer.Impact;
import io.github.b24kit.contractkit.consumer.Impact.Usage;
import io.github.b24kit.contractkit.revision.RevisionException;
import io.github.b24kit.generator.emit.ClientMember;
import io.github.b24kit.generator.emit.ClientMembers;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What changes of the contract do to a project.
 *
 * @param impacts on its code; empty where none was given
 * @param accepted id by change that the project accepted
 * @param findings what is to be said of its accepted changes
 */
record YourSide(Map<ContractFinding, Impact> impacts, Map<ContractFinding, String> accepted, List<Finding> findings) {
    /**
     * Looks at a project.
     *
     * @param base the API that its client was generated from
     * @param methods those that its client was generated for, if not all of them
     * @param consumer its classes, or null
     * @param acceptedFile its accepted changes, or null
     * @param strict whether accepted changes that have expired or fit nothing are errors
     */
    static YourSide of(
            List<ContractFinding> changes,
            Api base,
            MethodFilter methods,
            @Nullable Path consumer,
            @Nullable Path acceptedFile,
            LocalDate day,
            boolean strict)
            throws RevisionException {
        Map<ContractFinding, Impact> impacts = new LinkedHashMap<>();
        if (consumer != null) {
            ConsumerCode code = code(consumer, base, methods);
            changes.forEach(change -> impacts.put(change, code.impact(change)));
        }
        if (acceptedFile == null) {
            return new YourSide(impacts, Map.of(), List.of());
        }
        AcceptedFile.Content content = AcceptedFile.read(acceptedFile);
        List<Finding> findings = new ArrayList<>(content.findings());
        if (findings.stream().anyMatch(YourSide::isError)) {
            throw new RevisionException("the accepted changes have problems.\n" + FindingPrinter.print(findings));
        }
        AcceptedChanges.Outcome outcome = content.changes().apply(changes, day, strict);
        findings.addAll(outcome.findings());
        return new YourSide(impacts, outcome.ids(), findings);
    }

    /** The worst that changes which nobody has accepted do to the code, or to anybody where no code was given. */
    Severity worst(List<ContractFinding> changes) {
        return changes.stream()
                .filter(change -> !accepted.containsKey(change))
                .map(change -> impacts.containsKey(change) ? impacts.get(change).worst() : change.worst())
                .max(Comparator.naturalOrder())
                .orElse(Severity.NONE);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(YourSide::isError);
    }

    /** What is to be said of a change beside the change itself. */
    String remark(ContractFinding change) {
        String id = accepted.get(change);
        if (id != null) {
            return " (accepted as " + id + ")";
        }
        Impact impact = impacts.get(change);
        if (impact == null) {
            return "";
        }
        return switch (impact.usage()) {
            case USED -> " (used at " + impact.places().get(0) + ")";
            case UNKNOWN ->
                " (usage unknown: " + impact.reason() + " at " + impact.places().get(0) + ")";
            case UNUSED -> " (not used)";
        };
    }

    /** Whether code that was given uses what changed, or may. */
    boolean concerns(ContractFinding change) {
        Impact impact = impacts.get(change);
        return !accepted.containsKey(change) && (impact == null || impact.usage() != Usage.UNUSED);
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Finding.Severity.ERROR;
    }

    private static ConsumerCode code(Path consumer, Api base, MethodFilter methods) throws RevisionException {
        if (!Files.exists(consumer)) {
            throw new RevisionException("bitrix24.consumer does not exist: " + consumer + ". Compile the code first.");
        }
        List<GeneratedMember> members = members(base, methods).stream()
                .map(each -> new GeneratedMember(
                        each.type(),
                        each.name(),
                        Role.valueOf(each.role().name()),
                        new Part(each.subject(), each.api(), each.pointer())))
                .toList();
        try {
            return ConsumerCode.read(consumer, members);
        } catch (IOException e) {
            throw new RevisionException("bitrix24.consumer cannot be read as classes or a jar: " + e, e);
        }
    }

    /** A client of some methods has names of its own; what is a class of other methods has to be known as generated all the same. */
    private static List<ClientMember> members(Api base, MethodFilter methods) {
        if (methods.patterns().isEmpty()) {
            return ClientMembers.of(base);
        }
        List<ClientMember> wanted = ClientMembers.of(Selection.of(base, methods::matches));
        Set<String> types = wanted.stream().map(ClientMember::type).collect(Collectors.toSet());
        return Stream.concat(
                        wanted.stream(),
                        ClientMembers.of(base).stream().filter(member -> !types.contains(member.type())))
                .toList();
    }
}
