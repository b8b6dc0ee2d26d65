package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.ErrorRows;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

/** A portal answers some failures with 200, where the body alone tells them. */
final class StatusIsOfAnswer implements SpecRule {
    @Override
    public String id() {
        return "status-is-of-answer";
    }

    @Override
    public String purpose() {
        return "A failure comes with a status that ends an exchange: 2xx, 4xx or 5xx.";
    }

    @Override
    public String hint() {
        return "write the status of the failure, such as 400, or leave it out";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            check(method.node().texts("http-status"), findings.about(method.name()));
        }
        for (ErrorRows table : ErrorRows.of(spec)) {
            table.rows().forEach(row -> check(row.texts("status"), findings.about(table.method())));
        }
    }

    private void check(List<TextNode> statuses, Findings findings) {
        for (TextNode status : statuses) {
            if (status.isWhole() && status.value().matches("[13]\\d\\d")) {
                String message = status.value() + " is no status of a failure";
                findings.error(this, status.place(), message, hint());
            }
        }
    }
}
