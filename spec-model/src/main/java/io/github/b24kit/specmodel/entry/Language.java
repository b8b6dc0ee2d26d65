package io.github.b24kit.specmodel.entry;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the spec language: which key may stand where, and what its value looks like. Reading, unknown keys and the
 * JSON Schemas all follow this one table.
 */
public final class Language {
    private static final Form TEXT = new Form.Text(false);
    private static final Form TEXT_OR_EMPTY = new Form.Text(true);
    private static final Form TEXTS = new Form.OneOrMore(TEXT, false);
    private static final Form LENGTH = new Form.Whole(0, 999_999_999);
    private static final Form PAGE_SIZE = new Form.Whole(1, 999_999);
    private static final Form NUMBER = new Form.Numeric();
    private static final Form STATUS = new Form.Whole(100, 599);
    private static final Form FLAG = new Form.Flag();
    private static final Form ANYTHING = new Form.Anything();
    private static final Form NAMES = new Form.ListOf(TEXT, true);
    private static final Form FORMAT = new Form.Choice(List.of("1"), true);
    private static final Form FIELDS = new Form.Names(new Form.Block(Level.FIELD, true));
    private static final Form VALUES = new Form.BlockOrList(
            new Form.Names(new Form.Block(Level.VALUE, true)), new Form.ListOf(TEXT_OR_EMPTY, false));
    private static final Form OPERATORS = new Form.OneOrMore(TEXT_OR_EMPTY, true);
    private static final Form EDITIONS = new Form.ListOf(words("cloud", "on-premise"), false);
    private static final Form WIRE = new Form.ListOf(
            words(
                    "string",
                    "integer",
                    "double",
                    "boolean",
                    "null",
                    "false",
                    "empty-list",
                    "date",
                    "datetime",
                    "object",
                    "list"),
            false);

    private static final Map<Level, Map<String, Form>> KEYS = table();

    private Language() {}

    /** The keys of a level and the forms of their values, in the order in which an entry is usually written. */
    public static Map<String, Form> keys(Level level) {
        return KEYS.getOrDefault(level, Map.of());
    }

    private static Map<Level, Map<String, Form>> table() {
        Map<Level, Map<String, Form>> table = new EnumMap<>(Level.class);
        table.put(Level.METHOD, method());
        table.put(Level.FIELD, field());
        table.put(Level.RESULT, result());
        table.put(Level.PAGES, pages());
        table.put(Level.ERROR, keys(entry("code", TEXT_OR_EMPTY), entry("name", TEXT), status(), docs()));
        table.put(Level.EXAMPLE, keys(entry("title", TEXT), entry("request", ANYTHING)));
        table.put(Level.CONSTRAINT, constraint());
        table.put(
                Level.VARIANT,
                keys(entry("case", TEXT), entry("when", new Form.Names(ANYTHING)), entry("fields", FIELDS)));
        table.put(Level.REST, keys(entry("pattern", TEXT), entry("type", TEXT), docs()));
        table.put(Level.DEPRECATED, deprecation());
        table.put(Level.SOURCE, keys(entry("repo", TEXT), page("path"), entry("commit", TEXT), entry("read", TEXT)));
        table.put(Level.VALUE, keys(entry("name", TEXT), docs(), deprecated()));
        table.put(Level.LENGTH, keys(entry("min", LENGTH), entry("max", LENGTH)));
        table.put(Level.ITEMS, keys(entry("min", LENGTH), entry("max", LENGTH)));
        table.put(
                Level.RANGE,
                keys(entry("min", NUMBER), entry("max", NUMBER), entry("above", NUMBER), entry("below", NUMBER)));
        table.put(Level.TYPES, keys(format(), because(), source(), entry("types", names(Level.TYPE))));
        table.put(Level.TYPE, type());
        table.put(Level.ERRORS, keys(format(), because(), source(), list("errors", Level.COMMON_ERROR)));
        table.put(
                Level.COMMON_ERROR,
                keys(entry("code", TEXT_OR_EMPTY), entry("name", TEXT), status(), page("source"), docs()));
        table.put(Level.NAMING, keys(format(), because(), entry("members", new Form.Names(TEXT))));
        return Collections.unmodifiableMap(table);
    }

    private static Map<String, Form> method() {
        return keys(
                format(),
                entry("method", TEXT),
                entry("api", words("v2", "v3")),
                entry("summary", TEXT),
                docs(),
                source(),
                because(),
                entry("scope", TEXTS),
                entry("permission", TEXT),
                entry("permission-level", words("user", "right", "admin")),
                entry("editions", EDITIONS),
                entry("auth", new Form.ListOf(words("webhook", "oauth"), false)),
                entry("effect", words("safe", "idempotent", "unsafe")),
                entry("effect-evidence", words("documented", "inferred")),
                entry("read-back", TEXT),
                entry("natural-key", TEXT),
                entry("batch", FLAG),
                entry("positional", FLAG),
                entry("consumes", FLAG),
                deprecated(),
                entry("params", FIELDS),
                variants(),
                rest(),
                constraints(),
                entry("result", new Form.Block(Level.RESULT, true)),
                entry("pages", new Form.Block(Level.PAGES, true)),
                entry("http-status", new Form.ListOf(STATUS, false)),
                list("errors", Level.ERROR),
                list("examples", Level.EXAMPLE));
    }

    private static Map<String, Form> field() {
        return keys(
                entry("type", TEXT),
                entry("written", TEXTS),
                entry("required", FLAG),
                entry("default", ANYTHING),
                docs(),
                entry("values", VALUES),
                entry("send", words("yn", "json", "01", "base64", "name-and-content", "file-data")),
                entry("wire", WIRE),
                entry("observed", TEXT),
                entry("nullable", FLAG),
                entry("clear", new Form.Choice(List.of("null", "", "false"), true)),
                entry("secret", FLAG),
                entry("personal", FLAG),
                entry("editions", EDITIONS),
                deprecated(),
                entry("of", new Form.OneOrMore(TEXT, true)),
                entry("only", new Form.ListOf(TEXT, false)),
                entry("operators", OPERATORS),
                entry("nested", FLAG),
                entry("keys", TEXT),
                entry("fields", FIELDS),
                variants(),
                rest(),
                constraints(),
                entry("length", new Form.Block(Level.LENGTH, false)),
                entry("items", new Form.Block(Level.ITEMS, false)),
                entry("range", new Form.Block(Level.RANGE, false)),
                entry("pattern", TEXT));
    }

    private static Map<String, Form> result() {
        return keys(
                entry("type", TEXT),
                entry("written", TEXTS),
                entry("at", TEXTS),
                docs(),
                entry("wire", WIRE),
                entry("nullable", FLAG),
                entry("secret", FLAG),
                entry("keys", TEXT),
                entry("fields", FIELDS),
                variants(),
                rest());
    }

    private static Map<String, Form> pages() {
        return keys(
                entry("style", words("start", "v3", "none")),
                entry("size", PAGE_SIZE),
                entry("max", PAGE_SIZE),
                entry("total", words("trusted", "untrusted")));
    }

    private static Map<String, Form> type() {
        return keys(
                docs(),
                page("source"),
                entry("partial", FLAG),
                entry("fields", FIELDS),
                variants(),
                rest(),
                constraints(),
                entry("values", VALUES));
    }

    private static Map<String, Form> constraint() {
        return keys(
                entry("at-least-one-of", NAMES),
                entry("exactly-one-of", NAMES),
                entry("at-most-one-of", NAMES),
                entry("all-or-none-of", NAMES),
                entry("precedence", words("first-wins")),
                entry("require", TEXT),
                entry("when", new Form.Names(ANYTHING)),
                docs());
    }

    private static Map<String, Form> deprecation() {
        return keys(
                entry("reason", TEXT),
                entry("since", TEXT),
                entry("sunset", TEXT),
                entry("replacement", TEXT),
                entry("evidence", TEXT));
    }

    private static Map.Entry<String, Form> format() {
        return entry("format", FORMAT);
    }

    private static Map.Entry<String, Form> docs() {
        return entry("docs", TEXT);
    }

    private static Map.Entry<String, Form> source() {
        return entry("source", new Form.Block(Level.SOURCE, true));
    }

    private static Map.Entry<String, Form> because() {
        return entry("because", TEXT);
    }

    private static Map.Entry<String, Form> deprecated() {
        return entry("deprecated", new Form.Block(Level.DEPRECATED, true));
    }

    private static Map.Entry<String, Form> rest() {
        return entry("rest", new Form.Block(Level.REST, true));
    }

    private static Map.Entry<String, Form> variants() {
        return filled("variants", Level.VARIANT);
    }

    private static Map.Entry<String, Form> constraints() {
        return filled("constraints", Level.CONSTRAINT);
    }

    private static Map.Entry<String, Form> status() {
        return entry("status", STATUS);
    }

    /** Path of a documentation page. */
    private static Map.Entry<String, Form> page(String key) {
        return entry(key, TEXT);
    }

    private static Map.Entry<String, Form> list(String key, Level level) {
        return entry(key, new Form.ListOf(new Form.Block(level, true), true));
    }

    /** A list that is left out rather than empty. */
    private static Map.Entry<String, Form> filled(String key, Level level) {
        return entry(key, new Form.ListOf(new Form.Block(level, true), false));
    }

    private static Form names(Level level) {
        return new Form.Names(new Form.Block(level, true));
    }

    private static Form words(String... words) {
        return new Form.Choice(Arrays.asList(words), false);
    }

    @SafeVarargs
    private static Map<String, Form> keys(Map.Entry<String, Form>... entries) {
        Map<String, Form> keys = new LinkedHashMap<>();
        for (Map.Entry<String, Form> entry : entries) {
            keys.put(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(keys);
    }
}
