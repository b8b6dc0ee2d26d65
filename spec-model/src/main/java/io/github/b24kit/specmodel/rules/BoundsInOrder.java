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
                Findings about = findings.about(owner.method()).at(field.path());
                for (String key : new String[] {"length", "items", "range"}) {
                    MapNode bounds = field.node().map(key);
                    if (bounds != null) {
                        check(key, bounds, about);
                    }
                }
            }
        }
    }

    private void check(String key, MapNode bounds, Findings findings) {
        for (String low : new String[] {"min", "above"}) {
            for (String high : new String[] {"max", "below"}) {
                TextNode from = bounds.scalar(low);
                TextNode to = bounds.scalar(high);
                if (from != null && to != null && isAbove(from, to)) {
                    String message =
                            "%s has %s %s above %s %s".formatted(Quoted.of(key), low, from.value(), high, to.value());
                    findings.error(this, from.place(), message, hint());
                }
            }
        }
        for (String[] pair : new String[][] {{"min", "above"}, {"max", "below"}}) {
            MapNode.Entry second = bounds.entry(pair[1]);
            if (bounds.has(pair[0]) && second != null) {
                String message = "%s has both %s and %s".formatted(Quoted.of(key), pair[0], pair[1]);
                findings.error(this, second.key().place(), message, "keep the one that the page states");
            }
        }
    }

    private static boolean isAbove(TextNode min, TextNode max) {
        return min.isNumber()
                && max.isNumber()
                && new BigDecimal(min.value()).compareTo(new BigDecimal(max.value())) > 0;
    }
}
