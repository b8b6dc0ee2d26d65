package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Statement.Limit;
import io.github.b24kit.docsimporter.facts.Statement.Limit.Bound;
import io.github.b24kit.docsimporter.facts.Statement.Limit.Measure;
import io.github.b24kit.specmodel.write.YamlScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Bounds of a field as an entry has them. */
final class Limits {
    private static final Set<String> TEXTS = Set.of("string", "text", "char");
    private static final Set<String> NUMBERS = Set.of("integer", "double");
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final Map<Measure, Map<Bound, BigDecimal>> bounds = new EnumMap<>(Measure.class);

    private Limits() {}

    /**
     * The limits that the type keeps; what it does not is noted.
     *
     * @param words the type, references followed
     */
    static Limits of(FieldNode field, FieldType type, List<String> words, Place place) {
        Limits limits = new Limits();
        List<Limit> stated = new ArrayList<>();
        for (Limit limit : place.statements().limits(field)) {
            if (fits(limit, type, words)) {
                stated.add(limit);
            } else {
                note(Note.Kind.LIMIT_DOES_NOT_FIT, limit, place);
            }
        }
        for (Measure measure : Measure.values()) {
            List<Limit> same =
                    stated.stream().filter(limit -> limit.measure() == measure).toList();
            if (Limit.canBeKept(same)) {
                same.forEach(limit -> limits.add(limit, place));
            } else {
                same.forEach(limit -> note(Note.Kind.LIMITS_CONTRADICT, limit, place));
            }
        }
        return limits;
    }

    private static boolean fits(Limit limit, FieldType type, List<String> words) {
        boolean counts = limit.number().signum() >= 0
                && limit.number().compareTo(MOST) < 0
                && limit.number().stripTrailingZeros().scale() <= 0;
        return switch (limit.measure()) {
            case VALUE -> words.stream().anyMatch(NUMBERS::contains) && isSaid(type, NUMBERS);
            case LENGTH -> counts && words.stream().anyMatch(TEXTS::contains) && isSaid(type, TEXTS);
            case ITEMS -> counts && type.text().startsWith("list<");
            case OTHER -> false;
        };
    }

    /** A reference takes any limit; the rules of the language look at its words alone. */
    private static boolean isSaid(FieldType type, Set<String> words) {
        return type.alternatives().stream()
                .map(FieldType::element)
                .anyMatch(each -> words.contains(each) || each.contains("."));
    }

    private void add(Limit limit, Place place) {
        boolean counted = limit.measure() != Measure.VALUE;
        Bound bound = limit.bound();
        BigDecimal number = limit.number();
        if (counted && bound == Bound.ABOVE) {
            bound = Bound.MIN;
            number = number.add(BigDecimal.ONE);
        } else if (counted && bound == Bound.BELOW) {
            bound = Bound.MAX;
            number = number.subtract(BigDecimal.ONE);
        }
        Map<Bound, BigDecimal> same = bounds.computeIfAbsent(limit.measure(), key -> new EnumMap<>(Bound.class));
        BigDecimal said = same.get(bound);
        if (same.containsKey(other(bound)) || (said != null && said.compareTo(number) != 0)) {
            note(Note.Kind.LIMITS_CONTRADICT, limit, place);
        } else {
            same.put(bound, number);
        }
    }

    private static Bound other(Bound bound) {
        return switch (bound) {
            case MIN -> Bound.ABOVE;
            case ABOVE -> Bound.MIN;
            case MAX -> Bound.BELOW;
            case BELOW -> Bound.MAX;
        };
    }

    /** Whether a number lies outside. */
    boolean exclude(Measure measure, BigDecimal number) {
        Map<Bound, BigDecimal> of = bounds.getOrDefault(measure, Map.of());
        return of.entrySet().stream().anyMatch(each -> {
            int side = number.compareTo(each.getValue());
            return switch (each.getKey()) {
                case MIN -> side < 0;
                case MAX -> side > 0;
                case ABOVE -> side <= 0;
                case BELOW -> side >= 0;
            };
        });
    }

    void write(Block block) {
        write(block, "length", Measure.LENGTH);
        write(block, "items", Measure.ITEMS);
        write(block, "range", Measure.VALUE);
    }

    private void write(Block block, String key, Measure measure) {
        Block said = new Block();
        bounds.getOrDefault(measure, Map.of())
                .forEach((bound, number) -> said.put(bound.name().toLowerCase(Locale.ROOT), YamlScalar.number(number)));
        block.put(key, said);
    }

    private static void note(Note.Kind kind, Limit limit, Place place) {
        String detail =
                limit.bound() + " " + limit.measure() + " " + limit.number().toPlainString();
        place.notes().add(kind, limit.source(), limit.path(), detail.toLowerCase(Locale.ROOT));
    }
}
