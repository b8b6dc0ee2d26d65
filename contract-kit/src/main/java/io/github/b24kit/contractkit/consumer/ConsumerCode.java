package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.consumer.CodeBody.Mention;
import io.github.b24kit.contractkit.consumer.CodeBody.Reference;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Part;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Role;
import io.github.b24kit.contractkit.consumer.Impact.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compiled code that calls Bitrix24 through a generated client, and what of the contract it uses. */
public final class ConsumerCode {
    /** A member that is used. */
    private record Used(Role role, Part part) {}

    private final GeneratedCode code;
    private final Map<Used, SortedSet<CodePlace>> used = new HashMap<>();
    private final HiddenUses hidden;

    private ConsumerCode(GeneratedCode code) {
        this.code = code;
        this.hidden = new HiddenUses(code);
    }

    /**
     * Reads code.
     *
     * @param jarOrFolder a jar, or a folder of classes
     * @param members what the client has that was generated from the older spec
     * @throws IOException if it cannot be read
     */
    public static ConsumerCode read(Path jarOrFolder, List<GeneratedMember> members) throws IOException {
        GeneratedCode generated = new GeneratedCode(members);
        ConsumerCode consumer = new ConsumerCode(generated);
        List<CodeBody> bodies = new ArrayList<>();
        ClassFiles.read(jarOrFolder, (path, bytes) -> {
            try {
                bodies.addAll(ClassReading.read(path, bytes));
            } catch (RuntimeException e) { // ASM says in many ways that bytes are no class file
                consumer.hidden.addUnreadable(path);
            }
        });
        bodies.forEach(body -> body.mentioned().forEach(each -> generated.notice(each.type())));
        bodies.stream().filter(body -> !generated.isGenerated(body.type())).forEach(consumer::add);
        return consumer;
    }

    /** What a change does to this code. */
    public Impact impact(ContractFinding finding) {
        SortedSet<CodePlace> places = places(finding);
        if (!places.isEmpty()) {
            return new Impact(finding.call(), finding.read(), Usage.USED, List.copyOf(places), "");
        }
        List<HiddenUse> hiding = hidden.found().stream()
                .filter(each -> parts(finding).stream().anyMatch(each::mayUse))
                .toList();
        if (hiding.isEmpty()) {
            return new Impact(Severity.NONE, Severity.NONE, Usage.UNUSED, List.of(), "");
        }
        SortedSet<CodePlace> where = new TreeSet<>();
        hiding.forEach(each -> where.add(each.place()));
        String reason = hiding.get(0).reason();
        return new Impact(finding.call(), finding.read(), Usage.UNKNOWN, List.copyOf(where), reason);
    }

    private void add(CodeBody body) {
        hidden.lookInto(body);
        for (Mention mention : body.mentioned()) {
            code.ofType(mention.type()).forEach(each -> add(each, mention.place()));
        }
        for (Reference reference : body.references()) {
            code.ofType(reference.owner()).forEach(each -> add(each, reference.place()));
            code.ofMember(reference.owner(), reference.name()).forEach(each -> add(each, reference.place()));
        }
    }

    private void add(GeneratedMember member, CodePlace place) {
        used.computeIfAbsent(new Used(member.role(), member.part()), key -> new TreeSet<>())
                .add(place);
    }

    private SortedSet<CodePlace> places(ContractFinding finding) {
        Subject subject = finding.subject();
        if (subject instanceof Subject.EveryMethod) {
            return places(Stream.of(Role.values()), new Part("", null, PlainPointer.of(finding.pointer())), true);
        }
        Part part = part(subject, PlainPointer.of(finding.pointer()));
        if (MemberRules.concernWhoNamesIt(finding.rule()) && code.hasMember(part)) {
            return places(sides(finding), part, false);
        }
        if (subject instanceof Subject.SharedType) {
            return places(sides(finding), part.at(""), false);
        }
        return places(Stream.of(Role.values()), part.at(""), false);
    }

    /**
     * Where a part is used, or something inside it.
     *
     * @param every whether any call counts, where nobody names the part itself
     */
    private SortedSet<CodePlace> places(Stream<Role> roles, Part part, boolean every) {
        Set<Role> wanted = Set.copyOf(roles.toList());
        SortedSet<CodePlace> places = new TreeSet<>();
        used.forEach((each, where) -> {
            if (wanted.contains(each.role()) && each.part().isInside(part)) {
                places.addAll(where);
            }
        });
        if (places.isEmpty() && every) {
            used.forEach((each, where) -> {
                if (each.role() == Role.CALL) {
                    places.addAll(where);
                }
            });
        }
        return places;
    }

    /** The sides of a call that the finding is about. */
    private static Stream<Role> sides(ContractFinding finding) {
        List<Role> sides = new ArrayList<>();
        if (finding.call() != Severity.NONE || finding.read() == Severity.NONE) {
            sides.add(Role.SENT);
        }
        if (finding.read() != Severity.NONE || finding.call() == Severity.NONE) {
            sides.add(Role.ANSWERED);
        }
        return sides.stream();
    }

    /** The parts that hidden use may be a use of: of a type also the methods that it reaches. */
    private static List<Part> parts(ContractFinding finding) {
        Subject subject = finding.subject();
        String pointer = PlainPointer.of(finding.pointer());
        List<Part> parts = new ArrayList<>();
        parts.add(part(subject, pointer));
        if (subject instanceof Subject.SharedType) {
            subject.methods().forEach(each -> parts.add(part(each, "")));
        }
        return parts;
    }

    private static Part part(Subject subject, String pointer) {
        String name = subject instanceof Subject.EveryMethod ? "" : subject.name();
        return new Part(name, subject instanceof Subject.Method method ? method.api() : null, pointer);
    }
}
