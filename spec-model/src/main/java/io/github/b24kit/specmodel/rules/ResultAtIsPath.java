package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

final class ResultAtIsPath implements SpecRule {
    @Override
    public String id() {
        return "result-at-is-path";
    }

    @Override
    public String purpose() {
        return "The place of a value in the result is a path of names, or a dot for the result itself.";
    }

    @Override
    public String hint() {
        return "write names with dots between, such as payment, or a dot alone";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            MapNode result = method.result();
            for (TextNode at : result == null ? List.<TextNode>of() : result.texts("at")) {
                if (!isPath(at.value())) {
                    String message = Quoted.of(at.value()) + " is no path";
                    findings.about(method.name()).at("result").error(this, at.place(), message, hint());
                }
            }
        }
    }

    private static boolean isPath(String text) {
        return text.equals(".") || List.of(text.split("\\.", -1)).stream().allMatch(NameIsVisible::isVisible);
    }
}
