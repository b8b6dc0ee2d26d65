package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.ResultType;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of one side say at the place of a finding.
 *
 * @param method page of the method; null where there is none, or the finding is about a type that pages share
 * @param path dotted wire names of the place
 * @param sent whether the place is sent, else it is answered
 * @param described whether pages describe the fields around the place at all
 * @param rows rows of the place itself
 * @param around rows of the fields beside it and of the object that holds them
 * @param shown samples of this side in which the object around the place stands
 * @param typed types that TypeScript gives to the place
 * @param typedAround types that TypeScript gives beside it
 * @param statements what sentences state about the place
 */
record Passage(
        @Nullable MethodFacts method,
        String path,
        boolean sent,
        boolean described,
        List<Fact.FieldRow> rows,
        List<Fact.FieldRow> around,
        List<Holder> shown,
        List<ResultType.Row> typed,
        List<ResultType.Row> typedAround,
        List<io.github.b24kit.docsimporter.facts.Statement> statements) {
    private static final Pattern DETAIL = Pattern.compile("\\[[^\\]/]*\\]|=.*$|\\{.*$");

    /**
     * An object of a sample.
     *
     * @param file page
     * @param whole whether nothing is left out of the sample
     */
    record Holder(String file, Sample.Obj object, boolean whole) {
        List<Sample.Member> members(String name) {
            return object.members().stream()
                    .filter(member -> name.equals("*") || member.name().equals(name))
                    .toList();
        }
    }

    /** The dotted path of a pointer, without what it tells beside the place. */
    static String path(String pointer) {
        StringBuilder path = new StringBuilder();
        for (String step : DETAIL.matcher(pointer).replaceAll("").split("/", -1)) {
            if (!step.isEmpty()) {
                path.append(path.isEmpty() ? "" : ".")
                        .append(step.replace("~1", "/").replace("~0", "~"));
            }
        }
        return path.toString();
    }

    /** The last name of a pointer or of a dotted path. */
    static String last(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.replace("~1", "/").replace("~0", "~");
    }

    String name() {
        return name(path);
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    /** The same place with other samples. */
    Passage showing(List<Holder> others) {
        return new Passage(
                method, path, sent, described, rows, around, List.copyOf(others), typed, typedAround, statements);
    }

    /** Whether samples show a name beside the place. */
    boolean shows(String name) {
        return shown.stream().anyMatch(holder -> !holder.members(name).isEmpty());
    }

    /** Samples of the page in which the object around another place stands. */
    List<Holder> shownAt(String other) {
        return method == null ? List.of() : Passages.holders(method, sent, parent(other));
    }
}
