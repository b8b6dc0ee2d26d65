package io.github.b24kit.contractkit.diff;

import io.github.b24kit.contractkit.compare.finding.Cause;
import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.contractkit.compare.finding.Severity;
import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.contractkit.consumer.Impact;
import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonNull;
import io.github.b24kit.contractkit.json.JsonValue.JsonNumber;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as JSON: {@code {status, counts, findings[]}}, a line for each finding. A finding has {@code rule, call, read, cause, reason,
 * method, api, type, methods, pointer, from, to, message, base, head}, null for what it has not. One about a type that methods share has
 * {@code type} and {@code methods}, all others {@code method} and {@code api}; {@code base} and {@code head} are places such as
 * {@code file:12}.
 */
public final class DiffJson {
    private DiffJson() {}

    /** The report of a comparison. */
    public static String of(ContractDiff diff) {
        return of(diff, Map.of(), Map.of());
    }

    /**
     * The report of a comparison for somebody: where code was given, each finding has {@code callForYou, readForYou, usage} and
     * {@code code}, lines such as {@code com/acme/Shop.java:41}; an accepted one has {@code accepted}.
     *
     * @param impacts on the code that was given
     * @param accepted id by accepted finding
     */
    public static String of(
            ContractDiff diff, Map<ContractFinding, Impact> impacts, Map<ContractFinding, String> accepted) {
        Map<String, JsonValue> counts = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.BREAKING, Severity.DANGEROUS, Severity.INFO)) {
            counts.put(severity.word(), new JsonNumber(String.valueOf(diff.count(severity))));
        }
        String findings = diff.findings().stream()
                .map(finding -> finding(finding, impacts.get(finding), accepted.get(finding))
                        .toText())
                .collect(Collectors.joining(",\n", "\n", "\n"));
        return report(diff.status(), "\"counts\": " + new JsonObject(counts).toText(), findings);
    }

    /** The report of a comparison that was not made. */
    public static String ofBadInput(String why) {
        return report("bad-input", "\"error\": " + new JsonText(why).toText(), "");
    }

    private static String report(String status, String about, String findings) {
        return "{\n\"status\": " + new JsonText(status).toText() + ",\n" + about + ",\n\"findings\": [" + findings
                + "]\n}\n";
    }

    private static JsonObject finding(ContractFinding finding, @Nullable Impact impact, @Nullable String accepted) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        Subject subject = finding.subject();
        Subject.Method method = subject instanceof Subject.Method one ? one : null;
        Subject.SharedType type = subject instanceof Subject.SharedType shared ? shared : null;
        Cause cause = finding.cause();
        json.put("rule", text(finding.rule()));
        json.put("call", text(finding.call().word()));
        json.put("read", text(finding.read().word()));
        json.put("cause", text(cause == null ? null : cause.word()));
        json.put("reason", text(finding.reason()));
        json.put("method", text(method == null ? null : method.name()));
        json.put("api", text(method == null ? null : method.api().name().toLowerCase(Locale.ROOT)));
        json.put("type", text(type == null ? null : type.name()));
        json.put("methods", type == null ? JsonNull.NULL : methods(type));
        json.put("pointer", text(finding.pointer()));
        json.put("from", text(finding.from()));
        json.put("to", text(finding.to()));
        json.put("message", text(finding.message()));
        json.put("base", text(finding.base()));
        json.put("head", text(finding.head()));
        if (impact != null) {
            json.put("callForYou", text(impact.callForYou().word()));
            json.put("readForYou", text(impact.readForYou().word()));
            json.put("usage", text(impact.usage().name().toLowerCase(Locale.ROOT)));
            json.put(
                    "code",
                    new JsonArray(impact.places().stream()
                            .map(place -> text(place.file() + ":" + place.line()))
                            .toList()));
        }
        if (accepted != null) {
            json.put("accepted", text(accepted));
        }
        return new JsonObject(json);
    }

    private static JsonArray methods(Subject.SharedType type) {
        return new JsonArray(type.methods().stream()
                .map(method -> text(method.name()))
                .distinct()
                .toList());
    }

    private static JsonValue text(@Nullable Object value) {
        return value == null ? JsonNull.NULL : new JsonText(value.toString());
    }
}
