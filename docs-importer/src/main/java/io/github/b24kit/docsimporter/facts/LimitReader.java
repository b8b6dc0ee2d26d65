package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.facts.Statement.Limit.Bound;
import io.github.b24kit.docsimporter.facts.Statement.Limit.Measure;
import io.github.b24kit.docsimporter.page.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the bounds that a sentence sets. */
final class LimitReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Neither a time nor a measure such as 10x10 nor a part of a name. */
    private static final String NUMBER =
            "`?(-?\\d{1,3}(?:[ ,\\u00a0]\\d{3})+|-?\\d+(?:\\.\\d+)?)`?(?![\\w:×/-]|\\s*[xх×]\\s*\\d|[.,]\\d)";

    private static final Pattern WORD = Pattern.compile("^`?\\s*([\\p{L}%]+)");

    /** What tells of a bound: words, and these in front of a number. */
    private record Sign(Bound bound, String role, Pattern pattern) {}

    private final List<Sign> signs;
    private final Pattern range;
    private final Pattern conditional;
    private final Pattern about;
    private final Pattern must;
    private final Words words;
    private final Pattern length;
    private final Pattern bytes;
    private final Pattern lengthWord;

    LimitReader(Words words) {
        this.words = words;
        String gap = "(?:[\\s:—–(]|" + words.pattern("limit.filler") + ")*\\s*";
        signs = List.of(
                sign(Bound.MIN, "limit.least", gap),
                sign(Bound.MAX, "limit.most", gap),
                sign(Bound.ABOVE, "limit.above", gap),
                sign(Bound.BELOW, "limit.below", gap));
        String between = words.pattern("limit.from") + gap + NUMBER + "\\s*" + words.pattern("limit.to") + "\\s*";
        range = Pattern.compile(
                "(?:" + between + "|\\((?=`?\\d+`?\\s*[–—-]\\s*`?\\d+`?\\))`?(?<from>\\d+)`?\\s*[–—-]\\s*)" + NUMBER,
                FLAGS);
        conditional = Pattern.compile("^" + words.pattern("require.if"), FLAGS);
        about = Pattern.compile(words.pattern("limit.about"), FLAGS);
        must = Pattern.compile(words.pattern("limit.must"), FLAGS);
        length = Pattern.compile(words.pattern("limit.length"), FLAGS);
        bytes = Pattern.compile(words.pattern("limit.bytes"), FLAGS);
        lengthWord = Pattern.compile(words.pattern("limit.lengthword"), FLAGS);
    }

    private Sign sign(Bound bound, String role, String gap) {
        return new Sign(bound, role, Pattern.compile(words.pattern(role) + gap + NUMBER, FLAGS));
    }

    /** The bounds in the order of reading. */
    List<Statement.Limit> read(Fact.Source source, String path, List<String> types, String sentence) {
        List<Statement.Limit> limits = new ArrayList<>();
        if (sentence.chars().noneMatch(Character::isDigit)) {
            return limits;
        }
        if (conditional.matcher(sentence).find() || about.matcher(sentence).find()) {
            return limits;
        }
        String left = sentence;
        Matcher both = range.matcher(left);
        if (both.find()) {
            Measure measure = measure(sentence, both, types);
            limits.add(new Statement.Limit(
                    source,
                    path,
                    Bound.MIN,
                    measure,
                    number(both.group("from") != null ? both.group("from") : both.group(1))));
            limits.add(new Statement.Limit(source, path, Bound.MAX, measure, number(both.group(3))));
            left = cut(left, both);
        }
        for (Sign sign : signs) {
            if (!words.isIn(sign.role(), left)) {
                continue; // most sentences; a pattern costs more than a look
            }
            Matcher one = sign.pattern().matcher(left);
            // "More than" alone compares, it does not demand.
            boolean compares = sign.bound() == Bound.ABOVE || sign.bound() == Bound.BELOW;
            if (one.find() && (!compares || must.matcher(sentence).find())) {
                limits.add(new Statement.Limit(
                        source, path, sign.bound(), measure(left, one, types), number(one.group(1))));
                left = cut(left, one);
            }
        }
        return limits;
    }

    /** Words that were read are not read again as shorter ones. */
    private static String cut(String text, Matcher found) {
        return text.substring(0, found.start()) + " ".repeat(found.end() - found.start()) + text.substring(found.end());
    }

    private Measure measure(String sentence, Matcher found, List<String> types) {
        Matcher word = WORD.matcher(sentence.substring(found.end()));
        String unit = word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
        if (length.matcher(unit).matches()) {
            return Measure.LENGTH;
        }
        boolean number = types.stream().anyMatch(type -> words.is("type.number", type));
        if (!number && bytes.matcher(unit).matches()) {
            return Measure.OTHER;
        }
        if (types.stream().anyMatch(this::isList)) {
            return Measure.ITEMS;
        }
        if (lengthWord.matcher(found.group()).find()) {
            return Measure.LENGTH;
        }
        boolean text = !types.isEmpty() && types.stream().allMatch(type -> words.is("type.text", type));
        return text ? Measure.OTHER : Measure.VALUE;
    }

    private boolean isList(String type) {
        return type.endsWith("[]") || words.is("type.list", type);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written.replaceAll("[ ,\\u00a0]", ""));
    }
}
