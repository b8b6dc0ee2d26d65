package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the first cell of a row says of a parameter or field.
 *
 * @param name wire name; a star in it stands for any text
 * @param types as written, one element per alternative
 * @param required whether the name carries a star
 * @param links where the types lead
 * @param element whether it describes the elements of a list
 */
record FieldCell(String name, List<String> types, boolean required, List<Inline.Link> links, boolean element) {
    /** Bold, with the star in any of the places where it is found. */
    private static final Pattern BOLD =
            Pattern.compile("^\\s*\\*\\*\\s*(.+?)\\s*\\*\\*(?!\\*\\*)([*^\\\\]*)", Pattern.DOTALL);

    private static final Pattern STARS = Pattern.compile("(?:\\^?\\\\?\\*\\^?)+$");
    /** A bold or marked name with the link of a type behind it; in front of it may stand what holds it. */
    private static final Pattern ITEM = Pattern.compile(
            "(?:\\*\\*)?`?(?:(?<of>\\w+)\\[(?<key>\\w+)\\]|(?<name>[\\w.]+))`?(?:\\*\\*)?(?<star>\\*?)\\s*\\(?(?<type>\\[`[^`]+`\\]\\([^)]*\\))");

    private static final Pattern INDEX = Pattern.compile("\\[[^\\]]*\\]");
    /** What pages write for any number or name. */
    private static final Pattern ANY = Pattern.compile(
            "^FIELD$|(?<=field|property|value|param|key|name)N$|(?<=_)[nN]$|XXX|(?<=[A-Z]_)(?:[A-Z][a-z]+)+$");

    /** Behind a name the one that holds it. */
    private static final Pattern BELOW = Pattern.compile("^(\\w+) \\((\\w+)\\)$");

    private static final Pattern ELEMENT = Pattern.compile("\\[\\]$");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:<[^<>]*>|\\{[^{}]*\\}|\\.{3}|…|\\*)+");
    /** A second name of the same field. */
    private static final Pattern OTHER_NAME = Pattern.compile("\\*\\*[^*]*\\*\\*+");

    private static final Pattern MARK =
            Pattern.compile("\\[[^\\[\\]]*(?:\\[\\][^\\[\\]]*)*\\](?:\\([^)]*\\))?|(?<!`)(`++).+?(?<!`)\\1(?!`)");
    private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,/|\\\\()'*^]|\\bor\\b|или)*");
    private static final Pattern TYPE_NAME = Pattern.compile("[A-Za-z_][^\\s:]*");
    private static final Pattern BRACKETS = Pattern.compile("^\\[|(?<!\\[)\\]$");
    private static final Pattern ALTERNATIVES = Pattern.compile("\\\\?\\||/|\\n|\\s+(?:or|или)\\s+|,");

    static FieldCell of(Block.Cell cell) {
        String text = cell.blocks().stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Item)
                .map(block -> Inline.of(block).markup())
                .collect(Collectors.joining("\n"));
        Matcher bold = BOLD.matcher(text);
        if (bold.find()) {
            return of(bold.group(1), bold.group(2), text.substring(bold.end()));
        }
        int end = text.indexOf('\n');
        return end < 0 ? of(text, "", "") : of(text.substring(0, end), "", text.substring(end));
    }

    /**
     * The field that an item of a list describes: a bold or marked name with the link of a type behind it.
     *
     * @param holder name of the field in whose cell the list stands; items may repeat it, as in {@code holder[name]}
     */
    static Optional<FieldCell> ofItem(Block.Item item, String holder) {
        Matcher typed = ITEM.matcher(item.text());
        if (!typed.lookingAt()) {
            return Optional.empty();
        }
        String name = holder.equals(typed.group("of")) ? typed.group("key") : typed.group("name");
        return name == null ? Optional.empty() : Optional.of(of(name, typed.group("star"), typed.group("type")));
    }

    private static FieldCell of(String written, String after, String types) {
        // An escaped star leaves its escape inside the bold text.
        String name = new Inline(written).unlinked().strip().replaceFirst("\\\\$", "");
        boolean star = after.contains("*");
        Matcher stars = STARS.matcher(name);
        if (stars.find()) {
            String bare = name.substring(0, stars.start());
            // Behind a word a star means "required", behind an underscore it stands for any name.
            boolean wildcard = bare.isEmpty() || bare.endsWith("_");
            // Two of them refer to a footnote.
            star = (star || !wildcard) && !(stars.group() + after).equals("**");
            name = wildcard ? bare + "*" : bare;
        } else if (star && (name.isEmpty() || name.endsWith("_"))) {
            name = name + "*";
            star = after.chars().filter(c -> c == '*').count() > 1;
        }
        return new FieldCell(
                wireName(new Inline(name.strip()).plain()),
                types(types),
                star,
                List.copyOf(new Inline(types).links()),
                ELEMENT.matcher(name.strip()).find());
    }

    /** The same under another name. */
    FieldCell named(String other) {
        return new FieldCell(other, types, required, links, element);
    }

    /** A list's index is no part of a name, and what stands for any name is a star. */
    private static String wireName(String written) {
        String name =
                written.indexOf('[') < 0 ? written : INDEX.matcher(written).replaceAll("");
        name = BELOW.matcher(name).replaceFirst("$2.$1");
        // Words are no name: they tell what the key is.
        return name.strip().contains(" ")
                ? "*"
                : PLACEHOLDER.matcher(ANY.matcher(name).replaceAll("*")).replaceAll("*");
    }

    /** The types at the beginning of a text: links and codes up to the first other word, or else the words of its lines. */
    static List<String> types(String written) {
        String text = OTHER_NAME.matcher(written).replaceAll("");
        List<String> types = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find() && BETWEEN.matcher(text.substring(end, mark.start())).matches()) {
            add(new Inline(mark.group()).unlinked(), types);
            end = mark.end();
        }
        if (end == 0 && text.indexOf('`') < 0) {
            add(new Inline(text).unlinked(), types);
        }
        return List.copyOf(types);
    }

    private static void add(String alternatives, List<String> types) {
        for (String type : ALTERNATIVES.split(alternatives, -1)) {
            String plain = new Inline(type).plain().strip();
            plain = BRACKETS.matcher(plain).replaceAll("");
            if (TYPE_NAME.matcher(plain).matches() && !types.contains(plain)) {
                types.add(plain);
            }
        }
    }
}
