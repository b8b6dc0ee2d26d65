package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Words;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the default that a sentence states. */
final class DefaultReader {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LITERAL =
            Pattern.compile("[^\\s<>{}#]+|\\{\\s*\\}|\\[\\s*\\]|\\{[^{}]*:.*\\}|[\\[(].*[\\])]");
    /** Operators of a filter are listed as values are. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    private static final Pattern SIMPLE = Pattern.compile("[\\w.-]+");

    /** How a value is written: in code marks, in quotes, or as a word that only the wire knows. */
    private static final String VALUE =
            "(?:`(?<code>[^`]+)`|[\"“«](?<quoted>[^\"”»]*)[\"”»]|(?<bare>-?\\d+(?:\\.\\d+)?(?![\\w:]|[.,]\\d)|(?-i:[YN]|true|false|null|TRUE|FALSE)(?!\\w))|(?<empty>%s))";

    private final Words words;
    private final Pattern states;
    private final Pattern weak;
    private final Pattern behind;
    private final Pattern unsent;
    private final Pattern item;
    private final Pattern used;
    private final Pattern condition;
    private final Pattern begins;
    private final Pattern absent;

    DefaultReader(Words words) {
        this.words = words;
        String value = VALUE.formatted(words.pattern("default.empty"));
        String gap = "(?:\\s+-\\s|[\\s:,=—–]|" + words.pattern("default.filler") + ")*\\s*";
        String by = words.pattern("default.weak");
        String is = words.pattern("default.states");
        states = Pattern.compile(is + gap + value, FLAGS);
        weak = Pattern.compile(by + gap + value, FLAGS);
        behind = Pattern.compile(
                value + "\\s*[(,—–-]?\\s*(?:" + words.pattern("default.used") + "\\s+)?" + by + "\\s*(?=[).,;]|$)",
                FLAGS);
        item = Pattern.compile(
                "^`(?<code>[^`]+)`\\s*[—–:-]\\s*[^\\s(].*(?:[(,—–;-]|\\.)\\s*(?:" + is + "|" + by + ")\\s*(?:[).,;]|$)",
                FLAGS);
        unsent = Pattern.compile(
                words.pattern("condition.absent") + "\\s*,\\s*(?:" + words.pattern("default.filler") + "\\s*)*" + value
                        + "(?=\\s*" + words.pattern("default.used") + ")",
                FLAGS);
        used = Pattern.compile("^\\s*(?:$|[.,;)|—–(]|" + words.pattern("default.used") + ")", FLAGS);
        begins = Pattern.compile("^" + words.pattern("require.if"), FLAGS);
        absent = Pattern.compile(words.pattern("condition.absent"), FLAGS);
        condition = Pattern.compile("^[\\s,(—–-]*" + words.pattern("default.condition"), FLAGS);
    }

    /** The default in a sentence, as text. */
    Optional<String> read(String sentence, ParameterNames names) {
        if (!speaksOfDefaults(sentence)) {
            return Optional.empty();
        }
        // "If it is not sent" is what any default means; any other condition is one.
        if (begins.matcher(sentence).find() && !absent.matcher(sentence).find()) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {weak, behind, states, unsent}) {
            Matcher found = pattern.matcher(sentence);
            while (found.find()) {
                String value = value(found);
                String rest = sentence.substring(found.end());
                boolean plain = pattern == states || used.matcher(rest).find();
                if (plain && isLiteral(value) && !isConditional(value, rest) && !isReference(value, names)) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** The value that an item of a list of values is about, if it is marked as the default. */
    Optional<String> marked(String text) {
        if (!speaksOfDefaults(text)) {
            return Optional.empty();
        }
        Matcher found = item.matcher(text);
        return found.find() && WORD.matcher(found.group("code")).find() && isLiteral(found.group("code"))
                ? Optional.of(Sentence.unquoted(found.group("code")))
                : Optional.empty();
    }

    /** Most sentences do not, and a look costs less than an expression. */
    private boolean speaksOfDefaults(String text) {
        return words.isIn("default.states", text)
                || words.isIn("default.weak", text)
                || words.isIn("condition.absent", text);
    }

    private static String value(Matcher found) {
        if (found.group("empty") != null) {
            return "";
        }
        if (found.group("quoted") != null) {
            return found.group("quoted");
        }
        String code = found.group("code");
        return Sentence.unquoted(code != null ? code : found.group("bare"));
    }

    private static boolean isLiteral(String value) {
        return value.isEmpty() || LITERAL.matcher(value).matches();
    }

    /** What holds in some cases only is no default; words behind a plain value may just explain it. */
    private boolean isConditional(String value, String rest) {
        Matcher behindIt = condition.matcher(rest);
        return behindIt.find()
                && !(rest.strip().startsWith(",") && SIMPLE.matcher(value).matches());
    }

    /** The default is taken from another parameter or method. */
    private static boolean isReference(String value, ParameterNames names) {
        return value.matches("[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)+") || (value.length() > 1 && names.isName(value));
    }
}
