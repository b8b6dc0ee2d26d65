package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

final class WholeTypeIsComplete implements SpecRule {
    @Override
    public String id() {
        return "whole-type-is-complete";
    }

    @Override
    public String purpose() {
        return "A type of which only some fields are described is referred to, never read or written as a whole.";
    }

    @Override
    public String hint() {
        return "describe it whole and remove \"partial\", or point to one field";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (TextNode text : owner.types()) {
                TypeText type = TypeText.parseOrNull(text.value());
                for (TypeText.Name name : type == null ? List.<TypeText.Name>of() : type.names()) {
                    TypeEntry named = spec.type(name.text());
                    if (named != null && named.node().flag("partial")) {
                        String message = "type " + Quoted.of(named.name()) + " is only partly described";
                        String hint = "describe it whole and remove \"partial\", or point to one field";
                        findings.about(owner.method()).error(this, text.placeOf(name.offset()), message, hint);
                    }
                }
            }
        }
    }
}
