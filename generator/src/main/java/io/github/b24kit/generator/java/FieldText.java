package io.github.b24kit.generator.java;

import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is said about a field in Javadoc: its own words and the facts of the documentation, as HTML. */
public final class FieldText {
    private FieldText() {}

    /** What is documented of a field that may be sent or not: its type, whether it is demanded, and the rest. */
    public static String demandAndFacts(Member member) {
        return facts(
                member,
                member.demanded()
                        ? List.of("required")
                        : member.field().required() ? List.of("starred as one of several") : List.of());
    }

    /** Type, default, values and limits as documented. */
    public static String facts(Member member) {
        return facts(member, List.of());
    }

    private static String facts(Member member, List<String> demand) {
        Field field = member.field();
        List<String> facts = new ArrayList<>();
        facts.add(JavadocText.code(String.join(" | ", field.written())));
        facts.addAll(demand);
        if (!field.cases().isEmpty()) {
            facts.add("only for " + codes(field.cases()));
        }
        if (field.defaultValue() != null) {
            facts.add("default " + JavadocText.code(LiteralText.of(field.defaultValue())));
        }
        if (field.nullable()) {
            facts.add("may be null");
        }
        if (member.values() == null && !field.values().isEmpty()) {
            facts.add("values " + field.values().stream().map(FieldText::value).collect(Collectors.joining(", ")));
        }
        facts.addAll(limits(field.limits()));
        if (field.type() instanceof DataType.ByField rows) {
            facts.addAll(rows(rows));
        }
        if (!field.editions().isEmpty()) {
            facts.add(JavadocText.escape(String.join(" and ", field.editions())) + " only");
        }
        if (field.personal()) {
            facts.add("personal data");
        }
        return String.join(", ", facts);
    }

    /** The field's own words, or its wire name where the spec has none, and the facts. */
    public static String described(Member member) {
        Field field = member.field();
        return (field.docs() == null ? JavadocText.code(field.name()) : sentence(field.docs())) + " (" + facts(member)
                + ")";
    }

    /** The field's own words, what was seen in answers, and the facts: one sentence after the other. */
    public static String wordsAndFacts(Member member) {
        Field field = member.field();
        StringBuilder text = new StringBuilder(described(member));
        if (field.observed() != null) {
            text.append(" Seen: ").append(sentence(field.observed()));
        }
        if (field.deprecated() != null) {
            text.append(" Deprecated: ").append(deprecation(field.deprecated()));
        }
        return text.toString();
    }

    /** The field's own words, or its wire name where the spec has none. */
    public static String words(Field field) {
        return field.docs() == null ? "Field " + JavadocText.code(field.name()) + "." : sentence(field.docs());
    }

    /** The words of a named type, or its name where the spec has none. */
    public static String words(String type, @Nullable String docs) {
        return docs == null ? "Type " + JavadocText.code(type) + "." : sentence(docs);
    }

    /** Reason, dates and replacement. */
    public static String deprecation(Deprecation deprecated) {
        StringBuilder text = new StringBuilder(sentence(deprecated.reason()));
        if (deprecated.since() != null) {
            text.append(" Since ")
                    .append(JavadocText.escape(deprecated.since()))
                    .append('.');
        }
        if (deprecated.sunset() != null) {
            text.append(" Ends ")
                    .append(JavadocText.escape(deprecated.sunset()))
                    .append('.');
        }
        if (deprecated.replacement() != null) {
            text.append(" Use ")
                    .append(JavadocText.code(deprecated.replacement()))
                    .append(" instead.");
        }
        return text.toString();
    }

    /** Documentation text with a full stop. */
    public static String sentence(String text) {
        String escaped = JavadocText.escape(text);
        return escaped.matches(".*[.!?;:]") ? escaped : escaped + ".";
    }

    private static String value(EnumValue value) {
        String text = value.value().isBlank() ? "(empty)" : JavadocText.code(value.value());
        return value.docs() == null ? text : text + " (" + JavadocText.escape(value.docs()) + ")";
    }

    private static List<String> rows(DataType.ByField rows) {
        List<String> facts = new ArrayList<>();
        if (!rows.only().isEmpty()) {
            facts.add("only with " + codes(rows.only()));
        }
        if (rows instanceof DataType.Filter filter) {
            List<String> written =
                    filter.operators().stream().filter(each -> !each.isEmpty()).toList();
            facts.add("operators " + codes(written));
        }
        return facts;
    }

    private static String codes(List<String> texts) {
        return texts.stream().map(JavadocText::code).collect(Collectors.joining(", "));
    }

    private static List<String> limits(Field.Limits limits) {
        List<String> facts = new ArrayList<>();
        facts.addAll(count(limits.length(), "character"));
        facts.addAll(count(limits.items(), "item"));
        Field.Range range = limits.range();
        if (range != null) {
            bound("at least ", range.min(), facts);
            bound("at most ", range.max(), facts);
            bound("more than ", range.above(), facts);
            bound("less than ", range.below(), facts);
        }
        if (limits.pattern() != null) {
            facts.add("matching " + JavadocText.code(limits.pattern()));
        }
        return facts;
    }

    private static List<String> count(Field.@Nullable Count count, String of) {
        List<String> facts = new ArrayList<>();
        if (count != null && count.min() != null) {
            facts.add("at least " + counted(count.min(), of));
        }
        if (count != null && count.max() != null) {
            facts.add("at most " + counted(count.max(), of));
        }
        return facts;
    }

    private static String counted(int count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    private static void bound(String words, @Nullable String number, List<String> facts) {
        if (number != null) {
            facts.add(words + JavadocText.code(number));
        }
    }
}
