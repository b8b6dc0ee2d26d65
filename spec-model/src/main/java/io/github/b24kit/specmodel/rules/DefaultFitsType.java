package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.FieldResolver;
import io.github.b24kit.specmodel.yaml.Node;

final class DefaultFitsType implements SpecRule {
    @Override
    public String id() {
        return "default-fits-type";
    }

    @Override
    public String purpose() {
        return "A default is a value that the field takes.";
    }

    @Override
    public String hint() {
        return "write the default as it goes over the wire, or correct the type";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        FieldResolver resolver = new FieldResolver(spec);
        for (Owner owner : spec.owners()) {
            for (FieldEntry field : owner.fields()) {
                Node value = field.node().get("default");
                if (value == null) {
                    continue;
                }
                ValueFit fit = new ValueFit(api);
                fit.check(value, resolver.field(field), field.path());
                Findings about = findings.about(owner.method()).at(field.path());
                for (ValueFit.Misfit misfit : fit.misfits()) {
                    about.error(this, misfit.place(), "the default of " + misfit.message(), misfit.hint());
                }
            }
        }
    }
}
