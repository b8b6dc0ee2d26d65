package io.github.b24kit.contracttests.pages;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of a method, each fact as a text at its pointer, in the order of the page: {@code params/fields/paid},
 * {@code result/payment/id}, {@code errors/1}.
 */
record Facts(String method, Map<String, String> byPointer) {
    /** What the page says, as the reader of the documentation reads it. */
    static Facts ofPage(MethodFacts page) {
        Facts facts = new Facts(page.method(), new LinkedHashMap<>());
        facts.put("page", page.file());
        facts.put("api", page.v3() ? "v3" : "v2");
        facts.put("scope", page.scope().toString());
        facts.put("deprecated", String.valueOf(page.deprecated()));
        page.params().forEach(row -> facts.put("params/" + steps(row), param(row)));
        facts.put("result", page.resultTypes().toString());
        page.result().forEach(row -> facts.put(steps(row), row.types().toString()));
        facts.put("envelope", page.envelope().stream().sorted().toList().toString());
        // Where a table has no column for it, the status is the one that the page gives for all its errors.
        String forAll = page.httpStatus().size() == 1 ? page.httpStatus().get(0) : "";
        int row = 0;
        for (Fact.ErrorRow error : page.errors()) {
            if (!page.isShared(error)) {
                facts.put(
                        "errors/" + ++row, error.code() + " " + (error.status().isEmpty() ? forAll : error.status()));
            }
        }
        return facts;
    }

    /** What the entry says, as the model is written for other programs. */
    static Facts ofEntry(JsonNode entry) {
        Facts facts = new Facts(entry.get("method").textValue(), new LinkedHashMap<>());
        facts.put("page", entry.get("file").textValue());
        facts.put("api", entry.get("api").textValue());
        facts.put("scope", texts(entry.get("scope")).toString());
        facts.put("deprecated", entry.get("deprecated").asText());
        for (JsonNode row : entry.get("params")) {
            String star = row.get("required").booleanValue() ? "* " : " ";
            facts.put("params/" + steps(row), texts(row.get("types")) + star + texts(row.get("values")));
        }
        facts.put("result", texts(entry.at("/result/types")).toString());
        entry.at("/result/fields")
                .forEach(row -> facts.put(steps(row), texts(row.get("types")).toString()));
        facts.put(
                "envelope",
                texts(entry.at("/result/envelope")).stream().sorted().toList().toString());
        int row = 0;
        for (JsonNode error : entry.get("errors")) {
            if (!error.path("common").booleanValue()) {
                facts.put(
                        "errors/" + ++row,
                        error.get("code").textValue() + " "
                                + error.get("status").textValue());
            }
        }
        return facts;
    }

    /** The rows below a pointer. */
    long rows(String pointer) {
        return byPointer.keySet().stream()
                .filter(each -> each.startsWith(pointer + "/"))
                .count();
    }

    private static String param(Fact.FieldRow row) {
        return row.types() + (row.required() ? "* " : " ") + row.values();
    }

    private static String steps(Fact.FieldRow row) {
        return row.path().replace('.', '/') + (row.variant().isEmpty() ? "" : " of " + row.variant());
    }

    private static String steps(JsonNode row) {
        return row.get("path").textValue().replace('.', '/');
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.textValue()));
        return texts;
    }

    /** A second row of the same pointer is a fact, too. */
    private void put(String pointer, String fact) {
        String free = pointer;
        for (int nth = 2; byPointer.containsKey(free); nth++) {
            free = pointer + " #" + nth;
        }
        byPointer.put(free, fact);
    }
}
