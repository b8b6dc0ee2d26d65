package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.Answer;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tables of errors against the examples of errors, and against themselves. */
record ErrorCheck() implements Check {
    private static final String ERROR = "error";
    private static final String TEXT = "string";

    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        List<Fact.ErrorRow> own =
                method.errors().stream().filter(row -> !method.isShared(row)).toList();
        repeated(own, findings);
        for (Answer answer : method.samples().errorAnswers()) {
            for (Sample body : answer.json().values()) {
                body.at(ERROR).forEach(error -> example(method, own, error, findings));
            }
        }
        return findings.all();
    }

    private static void repeated(List<Fact.ErrorRow> rows, Findings findings) {
        Map<String, Fact.ErrorRow> first = new HashMap<>();
        for (Fact.ErrorRow row : rows) {
            Fact.ErrorRow before = first.putIfAbsent(row.code(), row);
            if (before != null && !row.code().isEmpty()) {
                findings.add(
                        Kind.ERROR_CODE_REPEATED, row.code(), before.source(), row.code(), row.source(), row.code());
            }
        }
    }

    private static void example(MethodFacts method, List<Fact.ErrorRow> own, Sample error, Findings findings) {
        Fact.Source place = findings.at(error.line(), Fact.Layer.JSON_EXAMPLE);
        if (error instanceof Sample.Obj object) {
            if (method.v3()) {
                object.at("code").forEach(code -> example(method, own, code, findings));
            } else {
                findings.add(
                        Kind.ERROR_OF_OTHER_VERSION, ERROR, at(own, "", place), TEXT, place, ValueForm.text(error));
            }
            return;
        }
        String code = code(error);
        Fact.Source stated = at(own, code, place);
        if (error instanceof Sample.Numeric) {
            findings.add(Kind.ERROR_CODE_AS_NUMBER, ERROR, stated, TEXT, place, code);
        }
        if (error instanceof Sample.Text && code.isEmpty()) {
            findings.add(Kind.ERROR_CODE_EMPTY, ERROR, stated, TEXT, place, "\"\"");
        } else if (!code.isEmpty()
                && !own.isEmpty()
                && !ValueForm.isPlaceholder(error)
                && method.errors().stream().noneMatch(row -> names(row.code(), code))) {
            String codes = String.join(
                    ", ", own.stream().map(Fact.ErrorRow::code).distinct().toList());
            findings.add(Kind.ERROR_CODE_NOT_IN_TABLE, code, own.get(0).source(), codes, place, ValueForm.text(error));
        }
    }

    private static String code(Sample error) {
        if (error instanceof Sample.Text text) {
            return text.value().strip();
        }
        return error instanceof Sample.Numeric number ? number.written() : "";
    }

    /** The row of a code; else where the codes begin; without any the example itself. */
    private static Fact.Source at(List<Fact.ErrorRow> rows, String code, Fact.Source example) {
        return rows.stream()
                .filter(row -> names(row.code(), code))
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(Fact.ErrorRow::source)
                .orElse(example);
    }

    /** A cell may name several codes. */
    private static boolean names(String cell, String code) {
        if (cell.equalsIgnoreCase(code)) {
            return true;
        }
        for (int at = code.isEmpty() ? -1 : cell.indexOf(code); at >= 0; at = cell.indexOf(code, at + 1)) {
            if (!isInWord(cell, at - 1) && !isInWord(cell, at + code.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWord(String text, int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_-".indexOf(text.charAt(at)) >= 0);
    }
}
