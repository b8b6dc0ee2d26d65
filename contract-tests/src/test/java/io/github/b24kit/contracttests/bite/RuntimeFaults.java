package io.github.b24kit.contracttests.bite;

import java.util.List;

/** Mistakes of the client at run time. */
final class RuntimeFaults {
    private static final String HOME = "runtime/src/main/java/io/github/b24kit/runtime/";

    static final List<Fault> ALL = List.of(
            fault(
                    "error-under-200-ignored",
                    "Decoder",
                    "if (error != null) {",
                    "if (error != null && status != 200) {"),
            fault("status-trusted", "Decoder", "if (result == null) {", "if (result == null || status >= 400) {"),
            fault(
                    "null-result-accepted",
                    "Decoder",
                    "return operation.isNullable() ? read",
                    "return operation.method().length() > 1 ? read"),
            fault(
                    "deadline-not-on-the-body",
                    "transport/HttpTransport",
                    "answer.orTimeout(request.deadline().toNanos(), TimeUnit.NANOSECONDS);",
                    "answer.orTimeout(1, TimeUnit.DAYS);"),
            fault(
                    "size-of-answer-unbounded",
                    "transport/CappedBody",
                    "remaining() > maxBytes)",
                    "remaining() > maxBytes * 64)"),
            fault("two-lengths-accepted", "transport/HttpTransport", "lengths.size() > 1", "lengths.size() > 2"),
            fault(
                    "double-sending-jvm-accepted",
                    "transport/HttpTransport",
                    "(allMethodRetry.isEmpty() || Boolean.parseBoolean(allMethodRetry))",
                    "allMethodRetry.equals(\"never\")"),
            fault("redirect-to-any-zone", "Redirect", "&& old.group(\"zone\").equals(renamed.group(\"zone\"))", ""),
            fault(
                    "unsafe-call-repeated",
                    "Failure",
                    "case BROKE_INSIDE, UNKNOWN -> effect != Effect.UNSAFE;",
                    "case BROKE_INSIDE, UNKNOWN -> effect != null;"),
            fault(
                    "unknown-outcome-told-as-failure",
                    "Failure",
                    "return kind == Kind.UNKNOWN && operation.effect()",
                    "return kind == Kind.NOT_RUN && operation.effect()"),
            fault(
                    "refusal-for-rate-not-repeated",
                    "Failure",
                    "case \"QUERY_LIMIT_EXCEEDED\" -> Kind.NOT_RUN;",
                    "case \"QUERY_LIMIT_EXCEEDED\" -> Kind.FINAL;"),
            fault(
                    "pause-of-any-length",
                    "Exchange",
                    "Duration most = settings.retries().maxDelay();",
                    "Duration most = Duration.ofDays(9);"),
            fault("token-under-another-name", "Exchange", "params.with(\"auth\"", "params.with(\"token\""),
            fault(
                    "request-sent-unchecked",
                    "Call",
                    "return checked ? operation.rules().check(params) : List.of();",
                    "return checked ? List.of() : operation.rules().check(params);"),
            fault("list-ends-too-early", "PageSpliterator", "total != null && end < total", "total != null && end < 0"),
            fault("full-page-taken-for-the-last", "PageSpliterator", ">= paging.size()", "> paging.size()"),
            fault("list-goes-in-circles", "PageSpliterator", "next <= start", "next < 0"),
            fault("rows-come-twice", "PageSpliterator", "page.rows().equals(last.rows())", "page.equals(last)"),
            fault(
                    "condition-quietly-lost",
                    "query/FilterForm",
                    "putIfAbsent(key, value) != null",
                    "putIfAbsent(key, value) != null && key.isEmpty()"),
            fault("batch-repeated", "SentBatch", "effect.compareTo(strongest) > 0", "effect.compareTo(strongest) < 0"),
            fault("missing-outcome-told-as-skipped", "SentBatch", "if (halt && refused != null", "if (refused != null"),
            fault("flag-in-batch-as-word", "QueryString", "bool.value() ? \"1\" : \"0\"", "bool.value() + \"\""),
            fault(
                    "text-in-batch-taken-for-reference",
                    "QueryString",
                    "text.contains(REFERENCE)",
                    "text.equals(REFERENCE)"),
            fault("call-for-another-portal-in-batch", "Batch", "!call.belongsTo(settings)", "call.method().isEmpty()"),
            fault("secret-printed", "Secret", "return \"***\";", "return value;"),
            fault("group-rule-off", "request/RequestRules", "if (given < min || given > max) {", "if (given > max) {"),
            fault("null-counts-as-given", "request/RequestRules", " && value != JsonNull.INSTANCE)", ")"),
            fault(
                    "required-when-off",
                    "request/RequestRules",
                    "all.contains(Values.scalar(deciding)) &&",
                    "all.contains(field) &&"),
            fault("upper-bound-excluded", "request/NumberRule", "compareTo(most) <= 0", "compareTo(most) < 0"),
            fault("pattern-finds-instead-of-matches", "request/TextRule", "(text).matches()", "(text).find()"),
            fault("flag-sent-in-another-form", "request/Encode", "value ? \"Y\" : \"N\"", "value ? \"1\" : \"0\""),
            fault("offset-of-moment-lost", "request/Encode", "HH:mm:ssxxx", "HH:mm:ss'Z'"),
            fault("number-sent-with-exponent", "json/JsonNumber", "value.toPlainString()", "value.toString()"),
            fault(
                    "flag-read-upside-down",
                    "answer/ValueReader",
                    "return text.value().equals(\"Y\");",
                    "return text.value().equals(\"N\");"),
            fault("fraction-cut-to-integer", "json/JsonNumber", "longValueExact()", "longValue()"),
            fault("undocumented-value-lost", "answer/ValueReader", "report(\"another value\");", "return null;"),
            fault("row-quietly-lost", "answer/Elements", "whole = false;", "whole = true;"),
            fault("pointer-unescaped", "answer/Observation", ".replace(\"/\", \"~1\")", ""),
            fault(
                    "repeated-name-accepted",
                    "json/JsonReader",
                    "if (!members.add(name, value(next(), depth))) {",
                    "if (!members.add(name, value(next(), depth)) && name.isEmpty()) {"),
            fault(
                    "moment-of-no-day",
                    "value/IsoTime",
                    "day <= Month.of(month).length(Year.isLeap(year(text)))",
                    "day <= 31"),
            fault("surrogate-taken-for-utf8", "json/Utf8", "first == 0xED ? 0x9F : 0xBF", "0xBF"),
            fault(
                    "deadline-not-on-the-awaited-body",
                    "transport/HttpTransport",
                    "latest - System.nanoTime()",
                    "Long.MAX_VALUE"),
            fault(
                    "broken-utf8-replaced",
                    "json/JsonReader",
                    ".onMalformedInput(CodingErrorAction.REPORT)",
                    ".onMalformedInput(CodingErrorAction.REPLACE)"));

    private RuntimeFaults() {}

    private static Fault fault(String name, String type, String right, String wrong) {
        return new Fault(name, HOME + type + ".java", right, wrong);
    }
}
