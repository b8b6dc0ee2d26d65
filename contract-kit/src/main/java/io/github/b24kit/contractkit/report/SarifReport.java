package io.github.b24kit.contractkit.report;

import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** SARIF 2.1.0, which code scanning takes. */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    static String write(Report report) {
        List<JsonValue> rules = report.rules().entrySet().stream()
                .<JsonValue>map(rule ->
                        object("id", text(rule.getKey()), "shortDescription", object("text", text(rule.getValue()))))
                .toList();
        JsonObject driver = object("name", text("bitrix24-contract-kit"), "rules", new JsonArray(rules));
        List<JsonValue> results =
                report.entries().stream().<JsonValue>map(SarifReport::result).toList();
        JsonObject run = object("tool", object("driver", driver), "results", new JsonArray(results));
        JsonObject log = object("$schema", text(SCHEMA), "version", text("2.1.0"), "runs", list(run));
        return log.toText() + "\n";
    }

    private static JsonObject result(ReportEntry entry) {
        Map<String, JsonValue> result = new LinkedHashMap<>();
        result.put("ruleId", text(entry.rule()));
        result.put("level", text(entry.level().name().toLowerCase(Locale.ROOT)));
        String what = entry.what().isEmpty() ? "" : entry.what() + ": ";
        result.put("message", object("text", text(literal(what + entry.message() + " [" + entry.details() + "]"))));
        Map<String, JsonValue> location = new LinkedHashMap<>();
        SourceLocation place = entry.place();
        if (place != null) {
            location.put("physicalLocation", physical(place));
        }
        if (!entry.subject().isEmpty()) {
            location.put("logicalLocations", list(object("fullyQualifiedName", text(entry.what()))));
        }
        if (!location.isEmpty()) {
            result.put("locations", list(new JsonObject(location)));
        }
        // What makes an entry the same one in the next run.
        String identity = entry.rule() + " " + entry.what() + " " + entry.change();
        result.put("partialFingerprints", object("contractChange/v1", text(identity)));
        if (entry.accepted() != null) {
            JsonObject suppression = object("kind", text("external"), "justification", text(entry.accepted()));
            result.put("suppressions", list(suppression));
        }
        return new JsonObject(result);
    }

    private static JsonObject physical(SourceLocation place) {
        JsonObject artifact = object("uri", text(uri(place.file())));
        if (place.line() < 1) {
            return object("artifactLocation", artifact);
        }
        Map<String, JsonValue> region = new LinkedHashMap<>();
        region.put("startLine", new JsonNumber(String.valueOf(place.line())));
        if (place.column() > 0) {
            region.put("startColumn", new JsonNumber(String.valueOf(place.column())));
        }
        return object("artifactLocation", artifact, "region", new JsonObject(region));
    }

    /** A path as a reference: nothing in it may be taken for a scheme, a query or a fragment. */
    private static String uri(String file) {
        String path = file.replace('\\', '/');
        try {
            String absolute = new URI("file", "", "/" + path, null).getRawPath().substring(1);
            return file.startsWith("/") ? "file://" + absolute : absolute.replace(":", "%3A");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path can always be written as a URI", e);
        }
    }

    /** Brackets begin links and braces placeholders in messages of SARIF. */
    private static String literal(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }

    private static JsonText text(String text) {
        return new JsonText(text);
    }

    private static JsonArray list(JsonValue only) {
        return new JsonArray(List.of(only));
    }

    private static JsonObject object(Object... namesAndValues) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put((String) namesAndValues[i], (JsonValue) namesAndValues[i + 1]);
        }
        return new JsonObject(members);
    }
}
