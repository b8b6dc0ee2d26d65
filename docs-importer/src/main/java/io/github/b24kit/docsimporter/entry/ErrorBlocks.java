package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.facts.Fact.ErrorRow;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.specmodel.write.YamlList;
import io.github.b24kit.specmodel.write.YamlScalar;
import io.github.b24kit.specmodel.write.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of errors of a page; those that all methods share stand elsewhere. */
final class ErrorBlocks {
    private static final String STATUS_KEY = "status";
    private static final Pattern STATUS = Pattern.compile("[2-5][0-9]{2}");
    private static final Pattern CODES = Pattern.compile("\\S+(?:,\\s+\\S+)+");

    private ErrorBlocks() {}

    static void write(MethodFacts method, Block entry, Notes notes) {
        Set<String> statuses = new LinkedHashSet<>();
        for (String status : method.httpStatus()) {
            if (STATUS.matcher(status).matches()) {
                statuses.add(status);
            } else {
                notes.add(Note.Kind.STATUS_IS_NO_NUMBER, status);
            }
        }
        List<Block> rows = new ArrayList<>();
        String forAll = statuses.size() == 1 ? statuses.iterator().next() : "";
        for (ErrorRow row : method.errors()) {
            if (!method.isShared(row)) {
                codes(row, notes)
                        .forEach(code -> rows.add(row(code, row, forAll, notes)
                                .text("docs", method.texts().of(row))));
            }
        }
        boolean told = !rows.isEmpty() && rows.stream().allMatch(row -> row.has(STATUS_KEY));
        if (!statuses.isEmpty() && !told) {
            entry.put(
                    "http-status",
                    new YamlList(statuses.stream().map(ErrorBlocks::number).toList()));
        }
        entry.list("errors", rows);
    }

    /** A cell of several codes is as many rows; one with a sentence names no code. */
    private static List<String> codes(ErrorRow row, Notes notes) {
        String code = row.code().strip();
        if (CODES.matcher(code).matches()) {
            return List.of(code.split(",\\s+", -1));
        }
        if (code.matches(".*\\s.*")) {
            notes.add(Note.Kind.CODE_IS_A_SENTENCE, row.source(), "", "");
            return List.of("");
        }
        return List.of(code);
    }

    private static Block row(String code, ErrorRow row, String forAll, Notes notes) {
        Block block = new Block().put("code", YamlScalar.text(code));
        String status = row.status().isEmpty() ? forAll : row.status();
        if (STATUS.matcher(status).matches()) {
            block.put(STATUS_KEY, number(status));
        } else if (!status.isEmpty()) {
            notes.add(Note.Kind.STATUS_IS_NO_NUMBER, row.source(), "", status);
        }
        return block;
    }

    private static YamlValue number(String status) {
        return YamlScalar.number(Long.parseLong(status));
    }
}
