package io.github.b24kit.benchmarks.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was measured and the ratios that have limits, as one of the files that the report of all benchmarks is made of. */
final class Results {
    private static final ObjectMapper JSON = new JsonMapper();
    private static final MathContext DIGITS = new MathContext(4);
    private static final String OURS = "bitrix24";
    private static final String THEIRS = "openapi-generator";

    private final Map<String, Map<String, Double>> measured = new LinkedHashMap<>();

    void add(String selection, String contender, Map<String, Double> medians) {
        measured.put(selection + " " + contender, medians);
    }

    /** Writes the file; a ratio is left out where one of its sides was not measured. */
    void write(Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode ratios = root.putObject("ratios");
        Map<String, Double> all = of(Selection.ALL, OURS);
        Map<String, Double> theirs = of(Selection.ALL, THEIRS);
        if (all != null && theirs != null) {
            ratios.put("generate-wall", ratio("generate-wall-s", all, theirs));
            ratios.put("generate-heap", ratio("generate-heap-mb", all, theirs));
            ratios.put("javac-wall", ratio("javac-wall-s", all, theirs));
            ratios.put("jar-size", ratio("jar-bytes", all, theirs));
            ratios.put("lines-per-method", rounded(value(all, "lines") / value(all, "methods")));
            ratios.put("no-change", rounded(value(all, "no-change-wall-s") / value(all, "generate-wall-s")));
        }
        Map<String, Double> few = of("50", OURS);
        Map<String, Double> many = of("500", OURS);
        if (few != null && many != null && all != null) {
            ratios.put("growth", rounded(perMethod(many, all) / perMethod(few, many)));
        }
        ObjectNode raw = root.putObject("measured");
        measured.forEach((name, values) -> {
            ObjectNode of = raw.putObject(name);
            values.forEach((kind, value) -> of.put(kind, rounded(value)));
        });
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
    }

    private @Nullable Map<String, Double> of(String selection, String contender) {
        return measured.get(selection + " " + contender);
    }

    private static BigDecimal ratio(String kind, Map<String, Double> ours, Map<String, Double> theirs) {
        return rounded(value(ours, kind) / value(theirs, kind));
    }

    /** CPU seconds that a further method takes; where growth is linear, it is the same everywhere. */
    private static double perMethod(Map<String, Double> from, Map<String, Double> to) {
        return (value(to, "generate-cpu-s") - value(from, "generate-cpu-s"))
                / (value(to, "methods") - value(from, "methods"));
    }

    private static double value(Map<String, Double> of, String kind) {
        return Objects.requireNonNull(of.get(kind), kind);
    }

    private static BigDecimal rounded(double value) {
        BigDecimal exact = new BigDecimal(value);
        return Math.abs(value) < 1000 ? exact.round(DIGITS) : exact.setScale(0, RoundingMode.HALF_UP);
    }
}
