package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.CurlCall;
import io.github.b24kit.docsimporter.sample.GoMark;
import java.util.List;

/** The method of the page against those that its samples call. */
record NameCheck() implements Check {
    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        List<CurlCall> calls = method.samples().calls();
        // Pages also call other methods that the sample needs.
        boolean called = calls.stream().anyMatch(call -> call.url().method().equals(method.method()));
        calls.stream()
                .filter(call -> !called || breaksOff(call.url().method(), method.method()))
                .forEach(call -> other(method, call.url().method(), call.line(), Fact.Layer.CURL, findings));
        List<GoMark> go = method.samples().go();
        if (go.stream().noneMatch(call -> call.method().equals(method.method()))) {
            go.forEach(call -> other(method, call.method(), call.line(), Fact.Layer.GO, findings));
        }
        calls.stream()
                .filter(call -> call.url().v3() != calls.get(0).url().v3())
                .filter(call -> call.url().method().equals(method.method()))
                .findFirst()
                .ifPresent(call -> findings.add(
                        Kind.OTHER_VERSION_CALLED,
                        "",
                        findings.at(calls.get(0).line(), Fact.Layer.CURL),
                        version(calls.get(0)),
                        findings.at(call.line(), Fact.Layer.CURL),
                        version(call)));
        return findings.all();
    }

    private static void other(MethodFacts method, String called, int line, Fact.Layer layer, Findings findings) {
        boolean inOtherCase = called.equalsIgnoreCase(method.method());
        findings.add(
                inOtherCase ? Kind.NAME_IN_OTHER_CASE : Kind.OTHER_METHOD_CALLED,
                "",
                findings.at(1, Fact.Layer.TITLE),
                method.method(),
                findings.at(line, layer),
                called);
    }

    /** Whether a name is the beginning of another one that ends inside a word. */
    private static boolean breaksOff(String called, String name) {
        return name.startsWith(called) && name.length() > called.length() && name.charAt(called.length()) != '.';
    }

    private static String version(CurlCall call) {
        return call.url().v3() ? "v3" : "v2";
    }
}
