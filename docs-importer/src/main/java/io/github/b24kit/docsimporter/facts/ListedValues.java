package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Literal values that a description lists: in a sentence that announces them, in a list, or one after the other with their meanings. Not
 * operators, placeholders, defaults, or names of what is inside an object.
 */
final class ListedValues {
    /** A code with its meaning behind it. */
    private static final Pattern MEANING =
            Pattern.compile("(" + Codes.ONE + ")(?:\\s*[—–]|\\s+-\\s|\\s+is\\s|\\s+means\\s)");

    private static final Pattern DASH = Pattern.compile("[—–-]\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;!?])\\s+|\\n");
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\([^)]*\\)");
    private static final Pattern SUBJECT = Pattern.compile("\\s*(?:for|of|для)\\s+(?:the\\s+)?`(?<name>\\w+)`");
    /** The name of another field. */
    private static final Pattern NAME = Pattern.compile("`\\w+`");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)null|.*_n|.*XXX.*|.*<.*>.*|.*\\{.*\\}.*");

    private enum Holds {
        SCALAR,
        LIST,
        FIELDS
    }

    private final Words words;
    private final FieldCell field;
    private final Holds holds;
    private final List<String> values = new ArrayList<>();

    private ListedValues(Words words, FieldCell field) {
        this.words = words;
        this.field = field;
        this.holds = holds(field, words);
    }

    /**
     * The values of a description.
     *
     * @param field what is described: the names inside an object are listed in the same way as values
     */
    static List<String> of(Block.Cell cell, FieldCell field, Words words) {
        ListedValues listed = new ListedValues(words, field);
        listed.read(cell.blocks());
        listed.orNothing(cell.blocks());
        // Under "possible values" some pages say which of its types a value has.
        return field.types().containsAll(listed.values) ? List.of() : listed.values;
    }

    /** {@code An empty string is returned if none is set}: a value like those that are listed. */
    private void orNothing(List<Block> blocks) {
        boolean said = blocks.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> sentences(Inline.of(block).plain()).stream())
                .anyMatch(sentence -> words.isIn("text.empty", sentence) && words.isIn("text.returned", sentence));
        if (said && !values.isEmpty() && !isNumeric()) {
            add("");
        }
    }

    private static Holds holds(FieldCell field, Words words) {
        boolean object = field.types().stream().anyMatch(type -> type.startsWith("object"));
        boolean list = field.types().stream().anyMatch(type -> type.startsWith("array"));
        // Old pages call an object an array.
        if (object || words.is("name.keyed", field.name()) || (list && words.is("name.query.keyed", field.name()))) {
            return Holds.FIELDS;
        }
        return list ? Holds.LIST : Holds.SCALAR;
    }

    private void read(List<Block> blocks) {
        boolean listed = holds == Holds.SCALAR;
        boolean announced = false;
        int indent = -1;
        int nested = -1;
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                nested = -1;
                announced = paragraph(paragraph.text());
                List<String> sentences = sentences(paragraph.text());
                listed = announced
                        || isList(
                                new Inline(paragraph.text()).plain(),
                                new Inline(sentences.get(sentences.size() - 1)).plain());
                indent = -1;
            } else if (block instanceof Block.Item item) {
                indent = indent < 0 ? item.indent() : indent;
                if (nested >= 0 && item.indent() > nested) {
                    item(item.text(), true);
                } else {
                    nested = announcesNested(item.text()) ? item.indent() : -1;
                    if (listed && !words.is("name.keyed", field.name()) && item.indent() <= indent) {
                        item(item.text(), announced);
                    } else if (words.is("name.query.keyed", field.name())) {
                        switches(item.text());
                    }
                }
            } else {
                listed = false;
            }
        }
    }

    /** What stands for any value may have its values below it. */
    private boolean announcesNested(String text) {
        Matcher code = Codes.EACH.matcher(text);
        if (words.is("text.value", text)) {
            return true;
        }
        return text.strip().endsWith(":")
                && (words.isIn("text.values", text) || words.isIn("text.equal", text))
                && code.lookingAt()
                && PLACEHOLDER.matcher(code.group().replace("`", "")).matches();
    }

    /** Whether the items below a text are values although it does not say so. */
    private boolean isList(String text, String last) {
        boolean members = words.isIn("text.keys", text) || words.is("text.where", text);
        return switch (holds) {
            case SCALAR -> !members;
            case LIST ->
                values.isEmpty() && !members && !words.isIn("text.members", last) && !words.isIn("text.sample", text);
            case FIELDS -> false;
        };
    }

    /** Whether the last sentence announces values. */
    private boolean paragraph(String text) {
        boolean announced = false;
        for (String written : sentences(text)) {
            String sentence = LINK.matcher(written).replaceAll("");
            int after = words.endOf("text.values", sentence);
            announced = after >= 0 || isAnnouncement(sentence);
            if (announced && isOfAnother(sentence.substring(Math.max(0, after)))) {
                announced = false;
            } else if (announced) {
                announced(sentence.substring(Math.max(0, after)));
            } else {
                boolean one = holds != Holds.FIELDS && meanings(sentence, !words.isIn("text.keys", text));
                if (!one) {
                    switches(sentence);
                }
            }
        }
        return announced;
    }

    /** {@code Possible values for `CODE`}: those of something inside the field. */
    private boolean isOfAnother(String text) {
        Matcher subject = SUBJECT.matcher(text);
        return subject.lookingAt()
                && !subject.group("name").equalsIgnoreCase(field.name())
                && !words.is("name.query.keyed", subject.group("name"))
                && !PLACEHOLDER.matcher(subject.group("name")).matches();
    }

    private boolean isNumeric() {
        return !field.types().isEmpty() && field.types().stream().allMatch(type -> words.is("type.number", type));
    }

    /** {@code Possible type values:}. */
    private boolean isAnnouncement(String sentence) {
        return sentence.strip().endsWith(":")
                && words.isIn("text.possible", sentence)
                && words.isIn("text.plural", sentence);
    }

    /** {@code Possible values: `Y`, `N`}, or {@code Possible values for `paid`: `Y`, `N`}. */
    private void announced(String text) {
        int colon = text.indexOf(':');
        while (colon >= 0 && Codes.isInCode(text, colon)) {
            colon = text.indexOf(':', colon + 1);
        }
        String lead = text.substring(Math.max(0, colon), Math.max(text.indexOf('`'), Math.max(0, colon)));
        if (words.isLast("text.range", lead)) {
            return;
        }
        boolean subject = colon < 0 && (holds == Holds.FIELDS || words.isIn("text.subject", text));
        Matcher sequence = Codes.SEQUENCE.matcher(text);
        for (int from = Math.max(0, colon); !subject && sequence.find(from); from = sequence.end()) {
            sequence(sequence.group());
        }
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher end = SENTENCE.matcher(text);
        int start = 0;
        while (end.find()) {
            if (!Codes.isInCode(text, end.start())) {
                sentences.add(text.substring(start, end.start()));
                start = end.end();
            }
        }
        sentences.add(text.substring(start));
        return sentences;
    }

    /** Whether the sentence is one value with its meaning, like an item of a list: a stroke in it is part of it. */
    private boolean meanings(String sentence, boolean mayStandAlone) {
        Matcher meaning = MEANING.matcher(sentence);
        List<String> codes = new ArrayList<>();
        boolean dashed = true;
        boolean first = false;
        while (meaning.find()) {
            codes.add(meaning.group(1));
            boolean dash = DASH.matcher(meaning.group()).find();
            dashed &= dash;
            first |= meaning.start() == 0 && dash;
        }
        // One alone is a value only where it stands like an item of a list, and a verb may tell of a field.
        if (first && mayStandAlone && codes.size() == 1) {
            Codes.texts(codes.get(0), false).forEach(this::add);
            return true;
        }
        if ((first && mayStandAlone)
                || (codes.size() > 1
                        && (dashed || Codes.SWITCHES.contains(Codes.texts(String.join("", codes), true))))) {
            codes.forEach(this::sequence);
        }
        return false;
    }

    private void switches(String sentence) {
        if (words.isFirst("text.condition", sentence)) {
            return;
        }
        Matcher sequence = Codes.SEQUENCE.matcher(sentence);
        while (sequence.find()) {
            List<String> codes = Codes.texts(sequence.group(), true);
            String before = sentence.substring(0, sequence.start()).strip();
            boolean named = codes.size() > 1
                    && codes.stream().noneMatch(field.name()::equalsIgnoreCase)
                    && (words.is("name.query.keyed", field.name())
                            || !NAME.matcher(before).find())
                    && (words.isLast("text.value", before) || isEnumeration(before, sequence.group()))
                    && !words.isIn("text.sample", sentence);
            if (Codes.SWITCHES.contains(codes) || named) {
                sequence(sequence.group());
            }
        }
    }

    /** Behind a colon codes with words between them, or at least three. */
    private boolean isEnumeration(String before, String codes) {
        boolean several = holds == Holds.SCALAR
                && !field.types().isEmpty()
                && Codes.texts(codes, false).size() > 2;
        return holds != Holds.FIELDS && before.endsWith(":") && (Codes.isChoice(codes) || several);
    }

    private void item(String text, boolean announced) {
        Matcher sequence = Codes.SEQUENCE.matcher(text);
        if (sequence.lookingAt()) {
            String rest = text.substring(sequence.end()).strip();
            if (announced || rest.isEmpty() || "—–:-,(;.".indexOf(rest.charAt(0)) >= 0) {
                Codes.texts(sequence.group(), false).forEach(this::add);
            }
        } else if (sequence.reset().find() && words.isLast("text.value", text.substring(0, sequence.start()))) {
            sequence(sequence.group());
        }
    }

    private void sequence(String codes) {
        Codes.texts(codes, true).forEach(this::add);
    }

    private void add(String text) {
        boolean literal = (text.isEmpty() || Codes.isLiteral(text))
                && !PLACEHOLDER.matcher(text).matches()
                && (!isNumeric() || NUMBER.matcher(text).matches());
        if (literal && !values.contains(text)) {
            values.add(text);
        }
    }
}
