package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ErrorRows;
import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

final class NameIsConstant implements SpecRule {
    @Override
    public String id() {
        return "name-is-constant";
    }

    @Override
    public String purpose() {
        return "A name given by hand can be a Java constant.";
    }

    @Override
    public String hint() {
        return "use A-Z, 0-9 and _";
    }

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (ErrorRows table : ErrorRows.of(spec)) {
            table.rows().forEach(row -> check(row.scalar("name"), findings.about(table.method())));
        }
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                checkValues(field.node(), findings.about(owner.method()).at(field.path()));
            }
        }
        for (TypeEntry type : spec.types().values()) {
            checkValues(type.node(), findings);
        }
    }

    private void checkValues(MapNode holder, Findings findings) {
        MapNode values = holder.map("values");
        if (values != null) {
            for (MapNode.Entry value : values.entries()) {
                if (value.value() instanceof MapNode facts) {
                    check(facts.scalar("name"), findings);
                }
            }
        }
    }

    private void check(@Nullable TextNode name, Findings findings) {
        if (name != null && !CONSTANT.matcher(name.value()).matches()) {
            String better = name.value().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
            String hint = CONSTANT.matcher(better).matches() ? "write " + better : "use A-Z, 0-9 and _";
            findings.error(this, name.place(), Quoted.of(name.value()) + " is no name of a constant", hint);
        }
    }
}
