package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured, as the median of all rounds, and the ratios that have limits. The file is one of those that the report of all
 * benchmarks is made of.
 */
final class Measurements {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final MathContext DIGITS = new MathContext(4);

    private static final String TIME = "ns";
    private static final String CPU = "cpu-ns";
    private static final String BYTES = "bytes";

    private final Map<String, Map<String, List<Double>>> values = new TreeMap<>();

    void add(RunResult run) {
        BenchmarkParams params = run.getParams();
        String type = params.getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.(\\w+)", "$1.$2");
        StringBuilder name = new StringBuilder(type);
        params.getParamsKeys().forEach(key -> name.append(" ").append(params.getParam(key)));
        Map<String, List<Double>> of = values.computeIfAbsent(name.toString(), key -> new TreeMap<>());
        add(of, TIME, run.getPrimaryResult());
        add(of, CPU, run.getSecondaryResults().get(CpuTime.NAME));
        add(of, BYTES, run.getSecondaryResults().get("gc.alloc.rate.norm"));
    }

    private static void add(Map<String, List<Double>> of, String kind, @Nullable Result<?> result) {
        of.computeIfAbsent(kind, key -> new ArrayList<>())
                .add(Objects.requireNonNull(result, kind).getScore());
    }

    /** Writes the file. */
    void write(Path file) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        ObjectNode ratios = root.putObject("ratios");
        ratio(ratios, "validate", TIME, "Validate.generated", "Validate.hibernate");
        ratio(ratios, "decode-time", TIME, "Decode.generated", "Decode.streaming");
        ratio(ratios, "decode-bytes", BYTES, "Decode.generated", "Decode.streaming");
        ratio(ratios, "call-cpu", CPU, "Call.generated", "Call.handWritten");
        ratio(ratios, "call-loopback", TIME, "Loopback.generated", "Loopback.handWritten");
        ObjectNode measured = root.putObject("measured");
        values.forEach((name, kinds) -> {
            ObjectNode of = measured.putObject(name);
            kinds.forEach((kind, all) -> of.put(kind, rounded(median(all))));
        });
        JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), root);
    }

    /** The greatest ratio, where something was measured with several answers; none where a part was left out. */
    private void ratio(ObjectNode ratios, String name, String kind, String ours, String theirs) {
        values.keySet().stream()
                .filter(key -> key.equals(ours) || key.startsWith(ours + " "))
                .filter(key -> values.containsKey(theirs + key.substring(ours.length())))
                .mapToDouble(key -> median(key, kind) / median(theirs + key.substring(ours.length()), kind))
                .max()
                .ifPresent(greatest -> ratios.put(name, rounded(greatest)));
    }

    private double median(String name, String kind) {
        return median(values.getOrDefault(name, Map.of()).getOrDefault(kind, List.of()));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Four digits; less than a thousandth, as JMH finds where nothing is allocated, is nothing. */
    private static BigDecimal rounded(double value) {
        return value < 0.001 ? BigDecimal.ZERO : new BigDecimal(value).round(DIGITS);
    }
}
