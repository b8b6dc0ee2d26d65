package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.FieldResolver;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;

final class ExampleFitsParameters implements SpecRule {
    @Override
    public String id() {
        return "example-fits-parameters";
    }

    @Override
    public String purpose() {
        return "A documented request is one that the entry allows: known names, values of their types, nothing required left out.";
    }

    @Override
    public String hint() {
        return "correct the example, or the parameter it shows";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        FieldResolver resolver = new FieldResolver(spec);
        for (MethodEntry method : spec.methods()) {
            Findings about = findings.about(method.name());
            for (MapNode example : method.examples()) {
                Node request = example.get("request");
                if (request instanceof MapNode map) {
                    ValueFit fit = new ValueFit(api);
                    fit.checkObject(map, resolver.shape(method.params()), "");
                    for (ValueFit.Misfit misfit : fit.misfits()) {
                        about.at(misfit.pointer()).error(this, misfit.place(), misfit.message(), misfit.hint());
                    }
                } else if (request != null) {
                    String message = "a request is a block of parameters, not " + request.kind();
                    about.error(this, request.place(), message, "write request: {name: value}");
                }
            }
        }
    }
}
