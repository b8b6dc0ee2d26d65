package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.Set;

/** The generated client writes a direction in one of two spellings; no page has another. */
final class DirectionIsKnown implements SpecRule {
    private static final Set<String> DIRECTIONS = Set.of("ASC", "DESC", "asc", "desc");

    @Override
    public String id() {
        return "direction-is-known";
    }

    @Override
    public String purpose() {
        return "Rows are sorted up or down: the values of an order are its directions.";
    }

    @Override
    public String hint() {
        return "write [asc, desc] where the page writes them small; ASC and DESC need no values";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                if ("order".equals(field.node().text("type"))) {
                    Findings about = findings.about(owner.method()).at(field.path());
                    ListedValues.of(field.node()).forEach(value -> check(value, about));
                }
            }
        }
    }

    private void check(TextNode value, Findings findings) {
        if (!DIRECTIONS.contains(value.value())) {
            String message = Quoted.of(value.value()) + " is no direction to sort in";
            findings.error(this, value.place(), message, hint());
        }
    }
}
