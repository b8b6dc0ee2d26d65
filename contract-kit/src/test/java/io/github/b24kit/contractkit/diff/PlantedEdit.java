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
        return new Change(other, "/params/" + name, Set.of("param-type-changed"));
    })),
    DEMAND((text, random) -> row(
            text,
            random,
            "^\\|\\| \\*\\*\\w+\\*\\*\\s",
            (row, name) -> new Change(
                    row.replaceFirst("\\*\\*" + name + "\\*\\*", "**" + name + "***"),
                    "/params/" + name,
                    Set.of("param-became-required")))),
    RELIEF((text, random) -> row(
            text,
            random,
            "^\\|\\| \\*\\*\\w+\\*\\*\\*\\s",
            (row, name) -> new Change(
                    row.replaceFirst("\\*\\*" + name + "\\*\\*\\*", "**" + name + "**"),
                    "/params/" + name,
                    Set.of("param-became-optional")))),
    REMOVAL((text, random) ->
            row(text, random, "", (row, name) -> new Change("", "/params/" + name, Set.of("param-removed")))),
    ADDITION((text, random) -> row(
            text,
            random,
            "",
            (row, name) -> new Change(
                    row + "|| **quincePlanted**\n[`string`](../data-types.md) | A quince ||\n",
                    "/params/quincePlanted",
                    Set.of("param-added-optional")))),
    ERROR((text, random) -> {
        Matcher row = Pattern.compile("(?m)^\\|\\| `[A-Z_]{6,}` \\| [^|\\n]+ \\|\\|\n")
                .matcher(text);
        return row.find()
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
    RETABBING((text, random) ->
            row(text, random, "", (row, name) -> new Change(row.replace("\n", " \t\n"), "", Set.of())));

    private static final Pattern TABLE = Pattern.compile(
            "(?m)^##+ (?:Method )?Parameters?[^\n]*\n(?:(?!^#\\||^##)[^\n]*\n)*#\\|\n(.*?)^\\|#",
            Pattern.DOTALL | Pattern.MULTILINE);
    /** Headers, and rows on which more depends than themselves: pages of a list, tables of their own, defaults. */
    private static final Pattern IS_MORE =
            Pattern.compile("^\\|\\| \\*\\*(?:Name|Parameter|start|START|fields|FIELDS)\\*|\\]\\(#|\\{#|efault");

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
                    && told.get(0).pointer().equals(pointer);
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
}
