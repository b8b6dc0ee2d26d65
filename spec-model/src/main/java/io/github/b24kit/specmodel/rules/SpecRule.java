package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Rule;
import io.github.b24kit.specmodel.model.Api;

/** A rule about what all layers say together. */
interface SpecRule extends Rule {
    /**
     * Reports what is not as the rule demands.
     *
     * @param spec what is written
     * @param api what it means, as far as it can be understood
     */
    void check(Spec spec, Api api, Findings findings);
}
