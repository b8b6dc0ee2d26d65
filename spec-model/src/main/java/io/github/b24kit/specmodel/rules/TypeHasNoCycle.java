package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.References;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class TypeHasNoCycle implements SpecRule {
    /** Where a type's text points to: the name of the field it means, and the text. */
    private record Step(String target, TextNode text) {}

    @Override
    public String id() {
        return "type-has-no-cycle";
    }

    @Override
    public String purpose() {
        return "A type that points to a field ends at a type of its own, and soon.";
    }

    @Override
    public String hint() {
        return "give one of them a type of its own";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        Map<String, List<Step>> steps = new HashMap<>();
        for (TypeEntry type : spec.types().values()) {
            for (FieldEntry field : type.object().fields()) {
                steps.put(type.name() + "." + field.name(), steps(spec, field));
            }
        }
        steps.forEach((start, first) -> first.forEach(step -> check(start, step, steps, findings)));
    }

    private void check(String start, Step step, Map<String, List<Step>> steps, Findings findings) {
        String what = "type " + Quoted.of(step.text().value());
        Set<String> seen = new HashSet<>();
        List<String> reached = List.of(step.target());
        for (int length = 1; !reached.isEmpty(); length++) {
            if (reached.contains(start)) {
                findings.error(this, step.text().place(), what + " leads back to " + Quoted.of(start), hint());
                return;
            }
            if (length > References.LONGEST_CHAIN) {
                String message = what + " leads through more than " + References.LONGEST_CHAIN + " other fields";
                findings.error(this, step.text().place(), message, hint());
                return;
            }
            List<String> next = new ArrayList<>();
            for (String field : reached) {
                for (Step further : steps.getOrDefault(field, List.of())) {
                    if (seen.add(further.target())) {
                        next.add(further.target());
                    }
                }
            }
            reached = next;
        }
    }

    /** Where the type of a field leads, and the types of what is described inside of it. */
    private static List<Step> steps(Spec spec, FieldEntry field) {
        List<Step> steps = new ArrayList<>();
        field.node().texts("type").forEach(text -> add(spec, text, steps));
        field.node().texts("of").forEach(text -> add(spec, text, steps));
        add(spec, field.object(), steps);
        return steps;
    }

    private static void add(Spec spec, ObjectEntry object, List<Step> steps) {
        for (FieldEntry field : object.fields()) {
            steps.addAll(steps(spec, field));
        }
        if (object.rest() != null) {
            object.rest().texts("type").forEach(text -> add(spec, text, steps));
        }
    }

    private static void add(Spec spec, TextNode text, List<Step> steps) {
        TypeText type = TypeText.parseOrNull(text.value());
        for (TypeText.Name name : type == null ? List.<TypeText.Name>of() : type.names()) {
            String target = target(spec, name.text());
            if (target != null) {
                steps.add(new Step(target, text));
            }
        }
    }

    private static @Nullable String target(Spec spec, String name) {
        int dot = name.indexOf('.');
        TypeEntry owner = dot < 0 ? null : spec.type(name.substring(0, dot));
        FieldEntry field = owner == null ? null : References.field(owner, name.substring(dot + 1));
        return owner == null || field == null ? null : owner.name() + "." + field.name();
    }
}
