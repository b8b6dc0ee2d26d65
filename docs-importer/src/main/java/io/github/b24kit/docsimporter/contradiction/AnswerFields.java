package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.Set;

/** Which fields the rows of an answer have and which the examples have, and at which level. */
record AnswerFields(MethodFacts method, Rows rows, Shown shown, Set<String> described, Findings findings) {
    private static final String RESULT = "result";

    /**
     * Finds what differs.
     *
     * @param whole whether nothing is left out of the examples
     */
    void check(boolean whole) {
        levels();
        for (String parent : rows.parents()) {
            if (parent.startsWith(RESULT) && described.stream().noneMatch(each -> parent.startsWith(each + "."))) {
                List<Sample.Obj> objects = shown.objectsAt(parent).stream()
                        .filter(object -> !object.members().isEmpty())
                        .toList();
                if (!objects.isEmpty()) {
                    compare(parent, objects, whole);
                }
            }
        }
    }

    private void compare(String parent, List<Sample.Obj> objects, boolean whole) {
        boolean map = rows.isMap(parent) || objects.stream().allMatch(Shown::isMap);
        if (map
                && rows.below(parent).stream()
                        .noneMatch(name -> objects.stream().anyMatch(each -> each.has(name)))) {
            return;
        }
        if (isWrapped(parent, objects)) {
            return;
        }
        for (String name : whole ? rows.below(parent) : Set.<String>of()) {
            List<Fact.FieldRow> at = rows.at(parent + "." + name);
            boolean own = at.stream()
                    .allMatch(row ->
                            row.variant().isEmpty() && row.source().file().equals(method.file()));
            if (own && !name.contains("*") && objects.stream().noneMatch(each -> Shown.hasAnyCase(each, name))) {
                findings.add(
                        Kind.FIELD_NOT_SHOWN,
                        parent + "." + name,
                        at.get(0).source(),
                        String.join("|", at.get(0).types()),
                        findings.at(objects.get(0).line(), Fact.Layer.JSON_EXAMPLE),
                        ValueForm.text(objects.get(0)));
            }
        }
        if (!rows.isMap(parent)) {
            objects.forEach(object -> object.members().forEach(member -> undocumented(parent, object, member)));
        }
    }

    /** Whether the documented fields stand one level deeper, in an object of which no row tells. */
    private boolean isWrapped(String parent, List<Sample.Obj> objects) {
        Set<String> names = rows.below(parent);
        if (objects.stream()
                .anyMatch(each -> each.members().stream().anyMatch(member -> names.contains(member.name())))) {
            return false;
        }
        for (Sample.Obj object : objects) {
            for (Sample.Member member : object.members()) {
                for (String name : names) {
                    if (Shown.objects(member.value()).anyMatch(inner -> inner.has(name))) {
                        String path = parent + "." + name;
                        String wrapper = parent + "." + member.name();
                        findings.add(
                                Kind.WRAPPER_NOT_DOCUMENTED,
                                wrapper,
                                rows.at(path).get(0).source(),
                                path,
                                findings.at(member.line(), Fact.Layer.JSON_EXAMPLE),
                                wrapper + "." + name);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void undocumented(String parent, Sample.Obj object, Sample.Member member) {
        String name = member.name();
        String path = parent + "." + name;
        boolean wraps = rows.paths().stream().anyMatch(each -> each.startsWith(path + "."));
        if (rows.covering(parent, name) != null || wraps || Shown.isKey(name) || name.isEmpty()) {
            return;
        }
        String other = rows.inOtherCase(parent, name);
        String sibling = other == null ? rows.below(parent).iterator().next() : other;
        Fact.Source stated = rows.at(parent + "." + sibling).get(0).source();
        Fact.Source place = findings.at(member.line(), Fact.Layer.JSON_EXAMPLE);
        if (other == null) {
            findings.add(Kind.FIELD_NOT_DOCUMENTED, path, stated, "", place, ValueForm.text(member.value()));
        } else if (!object.has(other)) {
            findings.add(Kind.NAME_IN_OTHER_CASE, path, stated, other, place, name);
        }
    }

    /** Rows that stand elsewhere in the examples: below an object that has a row of its own, or below one that has none. */
    private void levels() {
        for (Fact.Moved row : method.moved()) {
            List<Sample> values = shown.at(row.path());
            String parent = Rows.parent(row.path());
            boolean keys = row.path().replace(".*", "").equals(row.written());
            if (values.isEmpty() || keys) {
                continue;
            }
            Fact.Source place = findings.at(values.get(0).line(), Fact.Layer.JSON_EXAMPLE);
            String wrapper = wrapper(parent);
            if (wrapper.isEmpty()) {
                findings.add(Kind.ROW_AT_OTHER_LEVEL, row.path(), row.source(), row.written(), place, row.path());
            } else {
                findings.add(
                        Kind.WRAPPER_NOT_DOCUMENTED,
                        wrapper,
                        row.source(),
                        row.written(),
                        findings.at(shown.at(wrapper).get(0).line(), Fact.Layer.JSON_EXAMPLE),
                        row.path());
            }
        }
    }

    /** The outermost object around a place of which no row tells; empty if rows tell of all. */
    private String wrapper(String place) {
        String found = "";
        for (String path = place; !path.isEmpty() && !path.equals(RESULT); path = Rows.parent(path)) {
            boolean key = Rows.last(path).contains("*")
                    || shown.objectsAt(Rows.parent(path)).stream().anyMatch(Shown::isMap);
            if (rows.at(path).isEmpty() && !key) {
                found = path;
            }
        }
        return found;
    }
}
