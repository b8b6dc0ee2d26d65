package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

final class BoundsInOrder implements SpecRule {
    @Override
    public String id() {
        return "bounds-in-order";
    }

    @Override
    public String purpose() {
        return "The smallest is not above the greatest, and something keeps both bounds.";
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
                        check(key, bounds, isWhole(field.node(), key), about);
                    }
                    if (bounds != null && field.node().flag("required")) {
                        checkAllowsSomething(key, bounds, about);
                    }
                }
            }
        }
    }

    private void check(String key, MapNode bounds, boolean whole, Findings findings) {
        for (String low : new String[] {"min", "above"}) {
            for (String high : new String[] {"max", "below"}) {
                TextNode from = bounds.scalar(low);
                TextNode to = bounds.scalar(high);
                if (from != null && to != null && from.isNumber() && to.isNumber()) {
                    Interval interval = new Interval(number(from), low.equals("min"), number(to), high.equals("max"));
                    String said = "%s %s and %s %s".formatted(low, from.value(), high, to.value());
                    check(Quoted.of(key), said, interval, whole, from.place(), findings);
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

    private void check(String key, String said, Interval interval, boolean whole, Place place, Findings findings) {
        if (interval.isReversed()) {
            findings.error(this, place, key + " has " + said + ", the smallest above the greatest", hint());
        } else if (interval.isEmpty()) {
            String hint = "min and max allow the bound itself, above and below do not";
            findings.error(this, place, "no number keeps " + said, hint);
        } else if (whole && !interval.holdsWhole()) {
            findings.error(this, place, "no whole number keeps " + said, "correct a bound, or make the type double");
        }
    }

    /** Whether the bounds are on numbers without a fraction: counts are, and so is an integer. */
    private static boolean isWhole(MapNode field, String key) {
        String text = field.text("type");
        TypeText type = text == null ? null : TypeText.parseOrNull(text);
        return !key.equals("range")
                || (type != null
                        && type.names().stream()
                                .allMatch(name -> List.of("integer", "null").contains(name.text())));
    }

    private void checkAllowsSomething(String key, MapNode bounds, Findings findings) {
        TextNode max = bounds.scalar("max");
        if (!key.equals("range") && max != null && max.value().equals("0")) {
            String message = Quoted.of(key) + " allows nothing but what is empty, and the field is required";
            findings.error(this, max.place(), message, "write the greatest number that the page allows");
        }
    }

    private static BigDecimal number(TextNode text) {
        return new BigDecimal(text.value());
    }

    /** Numbers between two bounds, each of which belongs to them or does not. */
    private record Interval(BigDecimal from, boolean withFrom, BigDecimal to, boolean withTo) {
        boolean isReversed() {
            return from.compareTo(to) > 0;
        }

        boolean isEmpty() {
            return from.compareTo(to) == 0 && !(withFrom && withTo);
        }

        boolean holdsWhole() {
            BigDecimal first = withFrom
                    ? from.setScale(0, RoundingMode.CEILING)
                    : from.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            int order = first.compareTo(to);
            return order < 0 || (order == 0 && withTo);
        }
    }
}
