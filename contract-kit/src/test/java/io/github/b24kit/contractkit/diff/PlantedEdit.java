package io.github.b24kit.contractkit.diff;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An edit of the text of a page, made without reading the page as the importer does. */
enum PlantedEdit {
    TYPE((text, random) -> row(text, random, "\\[`(?:integer|boolean)`\\]", (row, name) -> {
        String other = row.contains("[`integer`]")
                ? row.replace("[`integer`]", "[`object`]")
                : row.replace("[`boolean`]", "[`object`]");
        return new Change(other, "/params**/" + name, Set.of("param-type-changed"));
    })),
    DEMAND((text, random) -> alone(
            text,
            random,
            "^\\|\\| \\*\\*\\w+\\*\\*\\s",
            (row, name) -> new Change(
                    row.replaceFirst("\\*\\*" + name + "\\*\\*", "**" + name + "***"),
                    "/params**/" + name,
                    Set.of("param-became-required")))),
    RELIEF((text, random) -> alone(
            text,
            random,
            "^\\|\\| \\*\\*\\w+\\*\\*\\*\\s",
            (row, name) -> new Change(
                    row.replaceFirst("\\*\\*" + name + "\\*\\*\\*", "**" + name + "**"),
                    "/params**/" + name,
                    Set.of("param-became-optional")))),
    REMOVAL((text, random) -> row(
            text,
            random,
            "",
            (row, name) -> hasTableOfItsOwn(text, name)
                    ? new Change(row, "", Set.of())
                    : new Change("", "/params**/" + name, Set.of("param-removed")))),
    ADDITION((text, random) -> row(
            text,
            random,
            "",
            (row, name) -> new Change(
                    row + "|| **quincePlanted**\n[`string`](../data-types.md) | A quince ||\n",
                    "/params**/quincePlanted",
                    Set.of("param-added-optional")))),
    ERROR((text, random) -> {
        Matcher row = Pattern.compile("(?m)^\\|\\| `[A-Z_]{6,}` \\| [^|\\n]+ \\|\\|\n")
                .matcher(text);
        int errors = text.indexOf("\n## Error");
        return errors >= 0 && row.find(errors)
                ? new Result(
                        text.substring(0, row.end()) + "|| `QUINCE_PLANTED_IN_WINTER` | A quince ||\n"
                                + text.substring(row.end()),
                        "/errors/QUINCE_PLANTED_IN_WINTER",
                        Set.of("error-code-added"))
                : null;
    }),
    SCOPE((text, random) -> {
        Matcher scope = Pattern.compile("(?m)^> Scope: \\[`\\w+`\\]").matcher(text);
        return scope.find()
                ? new Result(scope.replaceFirst("> Scope: [`quince`]"), "/scope", Set.of("scope-required-added"))
                : null;
    }),
    REWORDING((text, random) -> row(
            text,
            random,
            "\\| [A-Z][a-z]+ ",
            (row, name) -> new Change(row.replaceFirst("\\| ([A-Z][a-z]+) ", "| $1 quince "), "", Set.of()))),
    RENAME((text, random) -> row(
            text,
            random,
            "^\\|\\| \\*\\*(?!select|order|filter|SELECT|ORDER|FILTER)(?:\\w*[a-z]{3}[a-rt-z]|[A-Z_]*[A-Z]{4}[A-RT-Z])\\*\\*\\s",
            (row, name) -> new Change(
                    row.replaceFirst(name, name + (Character.isUpperCase(name.charAt(name.length() - 1)) ? "S" : "s")),
                    "/params**/" + name,
                    Set.of("param-renamed")))),
    VALUE((text, random) -> row(
            text,
            random,
            "(?i)values[^\n]*\\n+- `(?!true|false|asc|desc)\\w{2,}`[^\n]*\\n- `\\w{2,}`",
            (row, name) -> new Change(
                    row.replaceFirst("\n- `", "\n- `quince_planted` — quince\n- `"),
                    "/params**/" + name,
                    Set.of("param-enum-added")))),
    RESULT(PlantedEdit::result),
    REORDERING(PlantedEdit::reordering),
    RETABBING((text, random) ->
            row(text, random, "", (row, name) -> new Change(row.replace("\n", " \t\n"), "", Set.of())));

    private static final Pattern TABLE = Pattern.compile(
            "(?m)^##+ (?:Method )?Parameters?[^\n]*\n(?:(?!^#\\||^##)[^\n]*\n)*#\\|\n(.*?)^\\|#",
            Pattern.DOTALL | Pattern.MULTILINE);
    /** Headers, and rows on which more depends than themselves: pages of a list, tables of their own, defaults. */
    private static final Pattern IS_MORE =
            Pattern.compile("^\\|\\| \\*\\*(?:Name|Parameter|start|START|fields|FIELDS)\\*|\\]\\(#|\\{#|efault");

    private static final Pattern GROUP =
            Pattern.compile("(?i)\\b(?:one of|either|at least one|instead of|both parameters|` or `)");

    private static final Pattern RETURNED =
            Pattern.compile("(?m)^### Returned Data[^\n]*\n(.*?)(?=^## |\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    /** Tables of objects; that of the whole answer is another one. */
    private static final Pattern ANSWERED =
            Pattern.compile("^#\\|\n((?:(?!^\\|#|\\*\\*result\\*\\*).)*?)^\\|#", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern ROW = Pattern.compile(
            "^\\|\\| \\*\\*(\\w+)\\*\\*(?:\\*)?\\s*\n.*?\\|\\|[ \t]*\n", Pattern.DOTALL | Pattern.MULTILINE);

    @SuppressWarnings("ImmutableEnumChecker") // all edits are lambdas without a state
    private final BiFunction<String, Random, @Nullable Result> edit;

    PlantedEdit(BiFunction<String, Random, @Nullable Result> edit) {
        this.edit = edit;
    }

    /** What one row becomes, and what is to be found. */
    private record Change(String row, String pointer, Set<String> rules) {}

    /**
     * A page after the edit.
     *
     * @param rules ids of the rules of which one has to find it; none if nothing may be found
     */
    record Result(String text, String pointer, Set<String> rules) {
        boolean isExpected(List<ContractFinding> findings) {
            if (rules.isEmpty()) {
                return findings.isEmpty();
            }
            // A rule between fields goes with the field.
            List<ContractFinding> told = findings.stream()
                    .filter(each -> !each.pointer().contains("{"))
                    .toList();
            return told.size() == 1
                    && rules.contains(told.get(0).rule())
                    && isThere(told.get(0).pointer());
        }

        /** What stands below {@code **} may stand at any depth. */
        private boolean isThere(String found) {
            String[] parts = pointer.split("\\*\\*", -1);
            return parts.length == 1 ? found.equals(pointer) : found.startsWith(parts[0]) && found.endsWith(parts[1]);
        }

        String what() {
            return pointer + " " + rules;
        }
    }

    /** The page after the edit; null where there is nothing of the kind to edit. */
    @Nullable
    Result plant(String text, Random random) {
        return edit.apply(text, random);
    }

    private static boolean hasTableOfItsOwn(String text, String name) {
        return Pattern.compile("(?im)^#+ .*\\b" + name + "\\b").matcher(text).find();
    }

    /** The same of a parameter that stands in no group, since there the group says what has to be sent. */
    private static @Nullable Result alone(
            String text, Random random, String holding, BiFunction<String, String, Change> change) {
        return GROUP.matcher(text).find() ? null : row(text, random, holding, change);
    }

    private static @Nullable Result row(
            String text, Random random, String holding, BiFunction<String, String, Change> change) {
        Matcher table = TABLE.matcher(text);
        if (!table.find()) {
            return null;
        }
        List<int[]> rows = new ArrayList<>();
        Pattern wanted = Pattern.compile(holding);
        Matcher row = ROW.matcher(text).region(table.start(1), table.end(1));
        while (row.find()) {
            if (wanted.matcher(row.group()).find()
                    && !IS_MORE.matcher(row.group()).find()) {
                rows.add(new int[] {row.start(), row.end(), row.start(1), row.end(1)});
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        int[] at = rows.get(random.nextInt(rows.size()));
        String name = text.substring(at[2], at[3]);
        Change made = change.apply(text.substring(at[0], at[1]), name);
        String edited = text.substring(0, at[0]) + made.row() + text.substring(at[1]);
        return edited.equals(text) ? null : new Result(edited, made.pointer(), made.rules());
    }

    private static @Nullable Result result(String text, Random random) {
        Matcher section = RETURNED.matcher(text);
        if (!section.find() || section.group().contains("{id}")) {
            return null;
        }
        List<int[]> rows = new ArrayList<>();
        Matcher table = ANSWERED.matcher(text).region(section.start(1), section.end(1));
        while (table.find()) {
            List<int[]> several = rows(text, table);
            if (several.size() > 1) { // what an object holds beside a list alone says what the object is
                rows.addAll(several);
            }
        }
        if (rows.isEmpty()) {
            return null;
        }
        int end = rows.get(random.nextInt(rows.size()))[1];
        return new Result(
                text.substring(0, end) + "|| **quincePlanted**\n[`string`](../data-types.md) | A quince ||\n"
                        + text.substring(end),
                "/result**/quincePlanted",
                Set.of("field-added"));
    }

    /** Two rows change their places. */
    private static @Nullable Result reordering(String text, Random random) {
        Matcher table = TABLE.matcher(text);
        List<int[]> rows = table.find() ? rows(text, table) : List.of();
        if (rows.size() < 2) {
            return null;
        }
        int at = random.nextInt(rows.size() - 1);
        int[] first = rows.get(at);
        int[] second = rows.get(at + 1);
        String edited = text.substring(0, first[0])
                + text.substring(second[0], second[1])
                + text.substring(first[1], second[0])
                + text.substring(first[0], first[1])
                + text.substring(second[1]);
        return new Result(edited, "", Set.of());
    }

    /** Where the rows of a table begin and end, without its header. */
    private static List<int[]> rows(String text, Matcher table) {
        List<int[]> rows = new ArrayList<>();
        Matcher row = ROW.matcher(text).region(table.start(1), table.end(1));
        while (row.find()) {
            if (!row.group(1).equals("Name") && !row.group(1).equals("Parameter")) {
                rows.add(new int[] {row.start(), row.end()});
            }
        }
        return rows;
    }
}
