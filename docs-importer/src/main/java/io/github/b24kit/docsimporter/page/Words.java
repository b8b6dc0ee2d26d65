package io.github.b24kit.docsimporter.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What headings and header words mean, in the languages of the documentation; read from {@code words.properties}. */
public final class Words {
    private static final String FILE = "words.properties";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

    private final Map<String, List<String>> words;

    /** The words without the star at their end. */
    private final Map<String, List<String>> stems = new HashMap<>();

    private Words(Map<String, List<String>> words) {
        this.words = words;
        words.forEach(
                (role, all) -> stems.put(role, all.stream().map(Words::bare).toList()));
    }

    /** The words that come with the importer. */
    public static Words packaged() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            words.put(
                    key,
                    Arrays.stream(properties.getProperty(key).split("\\|", -1))
                            .map(Words::normal)
                            .toList());
        }
        return new Words(words);
    }

    /** Whether the text is one of the words that stand for the role. */
    public boolean is(String role, String text) {
        return of(role).contains(normal(text));
    }

    /** Whether the text is a line such as {@code Scope: crm}, with a word of the role in front of its colon. */
    public boolean isLabel(String role, String text) {
        int colon = text.indexOf(':');
        return colon > 0 && is(role, text.substring(0, colon).replace("*", ""));
    }

    /** Whether one of the words of the role stands in the text; a star at the end of one stands for any ending. */
    public boolean isIn(String role, String text) {
        String normal = normal(text);
        for (String stem : Objects.requireNonNull(stems.get(role), role)) {
            if (normal.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    /** An expression that finds the words of the role, the longest first; a star at the end of one stands for any ending. */
    public String pattern(String role) {
        return of(role).stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Words::expression)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String bare(String word) {
        return word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
    }

    private static String expression(String word) {
        String bare = bare(word);
        boolean open = bare.length() < word.length();
        String letters = Arrays.stream(bare.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return (LETTER.matcher(bare.substring(0, 1)).matches() ? "(?<![\\p{L}\\p{N}_])" : "")
                + letters
                + (open ? "\\p{L}*" : "")
                + (!open && LETTER.matcher(bare.substring(bare.length() - 1)).matches() ? "(?![\\p{L}\\p{N}_])" : "");
    }

    /** Whether the text begins with one of the words of the role. */
    public boolean isFirst(String role, String text) {
        String normal = normal(text);
        return of(role).stream().anyMatch(word -> normal.startsWith(word + " "));
    }

    /** Whether the text ends with one of the words of the role. */
    public boolean isLast(String role, String text) {
        return of(role).stream().anyMatch(normal(text)::endsWith);
    }

    /** Where the first of the words of the role ends in the text; negative if none stands in it. */
    public int endOf(String role, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return of(role).stream()
                .filter(lower::contains)
                .mapToInt(word -> lower.indexOf(word) + word.length())
                .max()
                .orElse(-1);
    }

    private List<String> of(String role) {
        return Objects.requireNonNull(words.get(role), role);
    }

    private static String normal(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        if (!hasSingleBlanksAlone(words)) {
            words = BLANKS.matcher(words).replaceAll(" ");
        }
        return words.endsWith(":") || words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** As nearly all texts; this is asked for every line of every page. */
    private static boolean hasSingleBlanksAlone(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ' || c == '\u00a0' || (c == ' ' && words.charAt(i + 1) == ' ')) {
                return false;
            }
        }
        return true;
    }
}
