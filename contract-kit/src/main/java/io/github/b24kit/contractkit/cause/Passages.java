package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.cause.Passage.Holder;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.revision.PageFacts;
import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.facts.Statement;
import io.github.b24kit.docsimporter.sample.CodeCall;
import io.github.b24kit.docsimporter.sample.Reading;
import io.github.b24kit.docsimporter.sample.ResultType;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the places of findings on the pages of one side. */
record Passages(PageFacts pages, boolean older) {
    private static final String PARAMS = "params";
    private static final String RESULT = "result";
    private static final String START = "start";
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** So many methods that use a type are enough to hear what examples say of it. */
    private static final int METHODS = 20;

    /** What the pages say at the place of a finding; null if no page is about its subject. */
    @Nullable
    Passage of(ContractFinding finding) {
        String path = Passage.path(place(finding));
        Subject subject = finding.subject();
        if (subject instanceof Subject.SharedType shared) {
            NamedType type = pages.type(shared.name());
            return type == null ? null : inType(type, path, finding.rule().startsWith("param-"));
        }
        MethodFacts facts = subject instanceof Subject.Method method ? method(finding, method) : null;
        return facts == null ? null : onPage(facts, path);
    }

    private @Nullable MethodFacts method(ContractFinding finding, Subject.Method method) {
        MethodFacts facts = pages.method(method);
        boolean renamed = facts == null && !older && finding.rule().equals("method-renamed") && finding.to() != null;
        return renamed ? pages.method(new Subject.Method(String.valueOf(finding.to()), method.api())) : facts;
    }

    /** The pointer names the older side's things. */
    private String place(ContractFinding finding) {
        String pointer = finding.pointer();
        String to = finding.to();
        return older || to == null
                ? pointer
                : switch (finding.rule()) {
                    case "param-moved", "field-moved" -> to;
                    case "param-renamed", "field-renamed", "param-case-changed" ->
                        pointer.substring(0, pointer.lastIndexOf('/') + 1) + to;
                    default -> pointer;
                };
    }

    private static Passage onPage(MethodFacts method, String pointed) {
        boolean sent = pointed.equals(PARAMS) || pointed.startsWith(PARAMS + ".");
        List<Fact.FieldRow> all = sent
                ? method.params()
                : Stream.concat(method.top().stream(), method.result().stream()).toList();
        String asked = sent ? pointed.substring(Math.min(pointed.length(), PARAMS.length() + 1)) : pointed;
        String path = sent || !pointed.startsWith(RESULT) ? asked : onWire(asked, all);
        String parent = Passage.parent(path);
        List<Fact.FieldRow> tables = all.stream()
                .filter(row -> row.source().layer() != Fact.Layer.JSON_EXAMPLE)
                .toList();
        List<ResultType.Row> typed = sent
                ? List.of()
                : method.samples().typescript().stream()
                        .flatMap(type -> type.rows().stream())
                        .toList();
        return new Passage(
                method,
                path,
                sent,
                tables.stream().anyMatch(row -> Passage.parent(row.path()).equals(parent)),
                tables.stream().filter(row -> row.path().equals(path)).toList(),
                tables.stream()
                        .filter(row -> Passage.parent(row.path()).equals(parent)
                                || row.path().equals(parent))
                        .toList(),
                holders(method, sent, parent),
                typed.stream().filter(row -> row.path().equals(path)).toList(),
                typed.stream()
                        .filter(row -> Passage.parent(row.path()).equals(parent))
                        .toList(),
                method.statements().stream()
                        .filter(statement -> isAbout(statement, path))
                        .toList());
    }

    /** A spec names the rows of a list below its result, where answers may have one more object around them. */
    private static String onWire(String path, List<Fact.FieldRow> rows) {
        if (rows.stream().anyMatch(row -> row.path().equals(path)) || !path.startsWith(RESULT + ".")) {
            return path;
        }
        String inside = path.substring(RESULT.length());
        List<String> deeper = rows.stream()
                .map(Fact.FieldRow::path)
                .filter(each -> each.endsWith(inside))
                .distinct()
                .toList();
        return deeper.size() == 1 ? deeper.get(0) : path;
    }

    private static Passage inType(NamedType type, String path, boolean sent) {
        String parent = Passage.parent(path);
        List<Fact.FieldRow> rows = type.fields();
        return new Passage(
                null,
                path,
                sent,
                rows.stream().anyMatch(row -> Passage.parent(row.path()).equals(parent)),
                rows.stream().filter(row -> row.path().equals(path)).toList(),
                rows.stream()
                        .filter(row -> Passage.parent(row.path()).equals(parent)
                                || row.path().equals(parent))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** With the examples of the methods that use the type. */
    Passage withUsers(Passage passage, ContractFinding finding) {
        if (!(finding.subject() instanceof Subject.SharedType type)) {
            return passage;
        }
        String parent = Passage.parent(passage.path());
        List<Holder> shown = new ArrayList<>();
        type.methods().stream().limit(METHODS).map(pages::method).forEach(method -> {
            if (method != null) {
                uses(method, type.name(), passage.sent())
                        .forEach(use -> shown.addAll(
                                holders(method, passage.sent(), parent.isEmpty() ? use : use + "." + parent)));
            }
        });
        return new Passage(
                null,
                passage.path(),
                passage.sent(),
                passage.described(),
                passage.rows(),
                passage.around(),
                List.copyOf(shown),
                List.of(),
                List.of(),
                List.of());
    }

    private static Stream<String> uses(MethodFacts method, String type, boolean sent) {
        List<Fact.FieldRow> rows = sent
                ? method.params()
                : Stream.concat(method.top().stream(), method.result().stream()).toList();
        return rows.stream()
                .filter(row -> row.types().stream()
                        .anyMatch(each -> each.replaceAll("\\[[^\\]]*\\]$", "").equalsIgnoreCase(type)))
                .map(Fact.FieldRow::path);
    }

    static List<Holder> holders(MethodFacts method, boolean sent, String parent) {
        List<Holder> holders = new ArrayList<>();
        if (sent) {
            method.samples().calls().forEach(call -> {
                if (call.url().method().equalsIgnoreCase(method.method())
                        && call.body() instanceof Reading.Read<Sample> body) {
                    add(holders, method, new Shown(List.of(body.value())), parent, true);
                }
            });
            method.samples().code().stream()
                    .filter(call -> call.method().equalsIgnoreCase(method.method()))
                    .forEach(call -> add(holders, method, new Shown(List.of(body(call))), parent, call.whole()));
        } else {
            method.samples()
                    .successAnswers()
                    .forEach(answer -> add(
                            holders,
                            method,
                            new Shown(answer.bodies()),
                            parent,
                            !answer.json().shortened()));
        }
        return List.copyOf(holders);
    }

    /** What a call sends, the number of the first row included. */
    private static Sample.Obj body(CodeCall call) {
        Sample.Numeric start = call.start();
        if (start == null) {
            return call.body();
        }
        List<Sample.Member> members = new ArrayList<>(call.body().members());
        members.add(new Sample.Member(start.line(), START, start));
        return new Sample.Obj(call.body().line(), List.copyOf(members));
    }

    private static void add(List<Holder> holders, MethodFacts method, Shown shown, String parent, boolean whole) {
        shown.objectsAt(parent).stream()
                .flatMap(Passages::keyed)
                .filter(object -> !object.members().isEmpty())
                .forEach(object -> holders.add(new Holder(method.file(), object, whole)));
    }

    private static boolean isAbout(Statement statement, String path) {
        if (statement instanceof Statement.Default stated) {
            return stated.path().equals(path);
        } else if (statement instanceof Statement.Limit stated) {
            return stated.path().equals(path);
        }
        return ((Statement.Constraint) statement).paths().equals(List.of(path));
    }

    /** The objects of a map whose keys are numbers, else the object itself. */
    private static Stream<Sample.Obj> keyed(Sample.Obj object) {
        boolean byNumber = object.members().stream()
                .allMatch(member -> NUMBER.matcher(member.name()).matches());
        return byNumber
                ? object.members().stream().flatMap(member -> Shown.objects(member.value()))
                : Stream.of(object);
    }
}
