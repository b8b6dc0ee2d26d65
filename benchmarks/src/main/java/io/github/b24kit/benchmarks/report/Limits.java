package io.github.b24kit.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ratios that are held to a limit, in the order of the report. */
final class Limits {
    /** Ratio, greatest value, what is divided by what. */
    record Limit(double most, String meaning) {}

    private static final Map<String, Limit> ALL = new LinkedHashMap<>();

    static {
        ALL.put("generate-wall", new Limit(0.2, "whole API: time to generate, by openapi-generator's"));
        ALL.put(
                "generate-heap",
                new Limit(0.5, "whole API: smallest heap within 1.2 of the best time, by openapi-generator's"));
        ALL.put("javac-wall", new Limit(0.4, "whole API: time to compile, by that of openapi-generator's output"));
        ALL.put("jar-size", new Limit(0.6, "whole API: size of the jar, by that of openapi-generator's output"));
        ALL.put("lines-per-method", new Limit(300, "whole API: lines of Java for each method"));
        ALL.put("no-change", new Limit(0.5, "whole API: time of a run without changes, by that of a first run"));
        ALL.put("growth", new Limit(1.2, "CPU for a further method from 500 to all, by that from 50 to 500"));
        ALL.put("validate", new Limit(0.02, "time to validate 35 fields, by Hibernate Validator's"));
        ALL.put("decode-time", new Limit(1.15, "time to decode 46 fields, by hand-written streaming's"));
        ALL.put("decode-bytes", new Limit(1.2, "bytes allocated to decode 46 fields, by hand-written streaming's"));
        ALL.put("call-cpu", new Limit(1.5, "CPU of a call without a network, by a hand-written client's"));
        ALL.put("call-loopback", new Limit(1.15, "time of a call over loopback, by a hand-written client's"));
    }

    private Limits() {}

    static Map<String, Limit> all() {
        return ALL;
    }
}
