package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.List;

/** What has no place in the order of the parameters would be sent behind them, and be taken for another one. */
final class PositionalNamesAll implements SpecRule {
    @Override
    public String id() {
        return "positional-names-all";
    }

    @Override
    public String purpose() {
        return "A method that matches its parameters by their order names every one of them.";
    }

    @Override
    public String hint() {
        return "describe all parameters in their order, or remove \"positional\"";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            MapNode.Entry positional = method.node().entry("positional");
            if (positional != null && method.node().flag("positional")) {
                check(method, positional.key().place(), findings.about(method.name()));
            }
        }
    }

    private void check(MethodEntry method, Place positional, Findings findings) {
        List<String> names = method.params().names();
        if (names.isEmpty()) {
            findings.error(this, positional, "\"positional\" orders parameters, and there are none", hint());
        }
        MapNode.Entry rest = method.node().entry("rest");
        if (rest != null) {
            String message = "parameters known by a pattern alone have no place in an order";
            findings.error(this, rest.key().place(), message, hint());
        }
        MapNode.Entry variants = method.node().entry("variants");
        if (variants != null) {
            String message = "parameters of one case alone have no place in an order";
            findings.error(
                    this, variants.key().place(), message, "describe them among the params, or remove \"positional\"");
        }
        MapNode.Entry pages = method.node().entry("pages");
        boolean byStart =
                pages != null && pages.value() instanceof MapNode block && "start".equals(block.text("style"));
        if (pages != null && byStart && !names.contains("start")) {
            String message = "pages are asked for by \"start\", which has no place among the parameters";
            findings.error(this, pages.key().place(), message, "add start: {type: integer} where the page has it");
        }
    }
}
