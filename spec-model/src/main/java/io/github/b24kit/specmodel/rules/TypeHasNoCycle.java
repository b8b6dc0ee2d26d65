package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.References;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class TypeHasNoCycle implements SpecRule {
    @Override
    public String id() {
        return "type-has-no-cycle";
    }

    @Override
    public String purpose() {
        return "A type that points to a field ends at a type of its own.";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (TypeEntry type : spec.types().values()) {
            for (FieldEntry field : type.object().fields()) {
                String start = type.name() + "." + field.name();
                Set<String> seen = new LinkedHashSet<>();
                TextNode text = field.node().scalar("type");
                if (text != null && reaches(spec, text, start, seen)) {
                    String message = "type " + Quoted.of(text.value()) + " leads back to " + Quoted.of(start);
                    findings.error(id(), text.place(), message, "give one of them a type of its own");
                }
            }
        }
    }

    private static boolean reaches(Spec spec, @Nullable TextNode text, String wanted, Set<String> seen) {
        TypeText type = text == null ? null : TypeText.parseOrNull(text.value());
        for (TypeText.Name name : type == null ? List.<TypeText.Name>of() : type.names()) {
            int dot = name.text().indexOf('.');
            TypeEntry owner = dot < 0 ? null : spec.type(name.text().substring(0, dot));
            FieldEntry field =
                    owner == null ? null : References.field(owner, name.text().substring(dot + 1));
            if (owner == null || field == null) {
                continue;
            }
            String target = owner.name() + "." + field.name();
            if (target.equals(wanted)) {
                return true;
            }
            if (seen.add(target) && reaches(spec, field.node().scalar("type"), wanted, seen)) {
                return true;
            }
        }
        return false;
    }
}
