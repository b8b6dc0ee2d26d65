package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.math.BigDecimal;

final class BoundsInOrder implements SpecRule {
    @Override
    public String id() {
        return "bounds-in-order";
    }

    @Override
    public String purpose() {
        return "The smallest is not above the greatest.";
    }

    @Override
    public String hint() {
        return "swap them";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                for (String key : new String[] {"length", "range"}) {
                    MapNode bounds = field.node().map(key);
                    TextNode min = bounds == null ? null : bounds.scalar("min");
                    TextNode max = bounds == null ? null : bounds.scalar("max");
                    if (min != null && max != null && isAbove(min, max)) {
                        String message = Quoted.of(key) + " has min " + min.value() + " above max " + max.value();
                        findings.about(owner.method()).at(field.path()).error(this, min.place(), message, hint());
                    }
                }
            }
        }
    }

    private static boolean isAbove(TextNode min, TextNode max) {
        return min.isNumber()
                && max.isNumber()
                && new BigDecimal(min.value()).compareTo(new BigDecimal(max.value())) > 0;
    }
}
