package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Inline.Link;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the fields that a section further down describes: by links to its heading, or by a name or a type in its heading. */
final class Owners {
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}_]");
    private static final Pattern LIST = Pattern.compile("\\[[^\\]]*\\]$");

    /** What stands between names of which each is meant. */
    private static final Pattern BETWEEN =
            Pattern.compile("[`,/&\\s]*(?:,|/|&|\\band\\b|\\bor\\b|(?<!\\p{L})(?:и|или)(?!\\p{L}))[`,/&\\s]*");

    private final Words words;
    private final Map<String, List<Linking>> linked = new HashMap<>();
    private final Map<String, List<String>> mentioned = new HashMap<>();

    Owners(Words words) {
        this.words = words;
    }

    /**
     * A field with a link in its cells.
     *
     * @param words of the link
     */
    private record Linking(String path, String words) {
        /** Whether the words name a field inside of this one: the link is about that. */
        boolean isAbout(Linking other) {
            return other.path().equals(Places.below(path, words));
        }
    }

    /**
     * Who owns a section.
     *
     * @param paths of the fields
     * @param shared whether the heading names several fields side by side, so that what stands below it is a vocabulary for all of them
     */
    record Found(List<String> paths, boolean shared) {
        static final Found NONE = new Found(List.of(), false);
    }

    /** Takes note of what the cells of a field link to and, where it holds others, of the names they mention. */
    void remember(String path, List<String> types, List<Block.Cell> cells) {
        boolean holder = types.stream().anyMatch(this::isHolder);
        texts(cells)
                .flatMap(text -> text.links().stream())
                .filter(Link::isLocal)
                .forEach(link -> add(linked, normal(link.anchor()), new Linking(path, link.words())));
        if (holder) {
            texts(cells.subList(1, cells.size()))
                    .flatMap(text -> text.codes().stream())
                    .forEach(code -> add(mentioned, code, Places.below(path, code)));
        }
    }

    private static Stream<Inline> texts(List<Block.Cell> cells) {
        return cells.stream().flatMap(cell -> Block.flat(cell.blocks())).map(Inline::of);
    }

    private static <T> void add(Map<String, List<T>> map, String key, T value) {
        List<T> values = map.computeIfAbsent(key, none -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    /** The owners of a section; none if neither a link nor its heading tells. */
    Found of(Section section, List<Fact.FieldRow> fields) {
        String heading = new Inline(section.heading().text()).plain();
        List<String> paths = byLink(section, heading);
        if (!paths.isEmpty()) {
            return new Found(
                    paths, paths.size() > 1 && paths.stream().allMatch(path -> words.is("name.query", last(path))));
        }
        Found named = byName(heading, fields);
        if (!named.paths().isEmpty()) {
            return named;
        }
        paths = byMention(heading);
        return new Found(paths.isEmpty() ? byType(heading, fields) : paths, false);
    }

    /** The fields that a heading names. */
    Found named(Section section, List<Fact.FieldRow> fields) {
        return byName(new Inline(section.heading().text()).plain(), fields);
    }

    /** The fields that link to a section. */
    List<String> byLink(Section section) {
        return byLink(section, new Inline(section.heading().text()).plain());
    }

    private List<String> byLink(Section section, String heading) {
        return Stream.concat(section.heading().anchors().stream(), Stream.of(heading))
                .map(anchor -> owning(linked.getOrDefault(normal(anchor), List.of())))
                .filter(paths -> !paths.isEmpty())
                .findFirst()
                // An object that holds itself is described once.
                .map(paths -> paths.stream()
                        .filter(path -> paths.stream().noneMatch(other -> path.startsWith(other + ".")))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> owning(List<Linking> fields) {
        return fields.stream()
                .filter(field -> fields.stream().noneMatch(field::isAbout))
                .map(Linking::path)
                .distinct()
                .toList();
    }

    /** A name in other letters than the field's counts only where no other does. */
    private Found byName(String heading, List<Fact.FieldRow> fields) {
        for (int flags : new int[] {0, Pattern.CASE_INSENSITIVE}) {
            for (int i = fields.size() - 1; i >= 0; i--) {
                String path = fields.get(i).path();
                if (names(heading, path, flags) || names(heading, last(path), flags)) {
                    List<String> siblings = siblings(heading, path, fields, flags);
                    return new Found(siblings, siblings.size() > 1);
                }
            }
        }
        return Found.NONE;
    }

    /** The field with those that the heading names next to it. */
    private static List<String> siblings(String heading, String path, List<Fact.FieldRow> fields, int flags) {
        String parent = parent(path);
        List<String> siblings = fields.stream()
                .map(Fact.FieldRow::path)
                .filter(other -> parent(other).equals(parent) && names(heading, last(other), flags))
                .distinct()
                .toList();
        boolean sideBySide = siblings.stream()
                .anyMatch(one -> siblings.stream()
                        .anyMatch(other -> !one.equals(other) && isBetween(heading, last(one), last(other), flags)));
        return sideBySide ? siblings : List.of(path);
    }

    private static boolean isBetween(String heading, String one, String other, int flags) {
        Matcher two = Pattern.compile(
                        "(?<!\\w)" + Pattern.quote(one) + "(?!\\w)(.*?)(?<!\\w)" + Pattern.quote(other) + "(?!\\w)",
                        flags)
                .matcher(heading);
        return two.find() && BETWEEN.matcher(two.group(1)).matches();
    }

    private List<String> byMention(String heading) {
        return mentioned.entrySet().stream()
                .filter(entry -> names(heading, entry.getKey(), 0))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private List<String> byType(String heading, List<Fact.FieldRow> fields) {
        return fields.stream()
                .filter(field -> field.types().stream()
                        .anyMatch(type -> isOwn(type) && names(heading, bare(type), Pattern.CASE_INSENSITIVE)))
                .map(Fact.FieldRow::path)
                .distinct()
                .toList();
    }

    /** Whether a type may be described by a table. */
    boolean isHolder(String type) {
        return words.is("type.holder", bare(type)) || (isOwn(type) && !type.contains("."));
    }

    /** A type that some heading may describe, in contrast to those that every page uses. */
    private boolean isOwn(String type) {
        return !words.is("type.plain", bare(type));
    }

    private static String bare(String type) {
        return LIST.matcher(type).replaceAll("");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    private static String normal(String anchor) {
        return NO_LETTER.matcher(anchor.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean names(String heading, String name, int flags) {
        // Most headings hold most names not at all, and a pattern costs more than a look.
        return heading.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
                && Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "(?:\\[\\])?(?![\\w.]\\w)", flags)
                        .matcher(heading)
                        .find();
    }
}
