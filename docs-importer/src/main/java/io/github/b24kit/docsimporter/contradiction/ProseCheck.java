package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.contradiction.Contradiction.Kind;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.Statement;
import io.github.b24kit.docsimporter.facts.Statement.Constraint;
import io.github.b24kit.docsimporter.facts.Statement.Default;
import io.github.b24kit.docsimporter.facts.Statement.Limit;
import io.github.b24kit.docsimporter.sample.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What sentences state about parameters against their table and the calls of the page. */
record ProseCheck() implements Check {
    private static final Set<Constraint.Kind> ONE =
            Set.of(Constraint.Kind.AT_LEAST_ONE_OF, Constraint.Kind.EXACTLY_ONE_OF, Constraint.Kind.AT_MOST_ONE_OF);

    @Override
    public List<Contradiction> of(MethodFacts method) {
        Findings findings = new Findings(method);
        Shown sent = new Shown(RequestCheck.bodies(method));
        for (Statement statement : method.statements()) {
            if (statement instanceof Default preset) {
                preset(method, preset, findings);
            } else if (statement instanceof Constraint constraint && ONE.contains(constraint.kind())) {
                oneOf(method, constraint, findings);
            } else if (statement instanceof Limit limit) {
                sent.at(limit.path()).forEach(value -> compare(limit, value, findings));
            }
        }
        return findings.all();
    }

    private static void preset(MethodFacts method, Default preset, Findings findings) {
        for (Fact.FieldRow row : method.params()) {
            if (row.path().equals(preset.path()) && isRequired(row)) {
                findings.add(
                        Kind.REQUIRED_WITH_DEFAULT,
                        row.path(),
                        row.source(),
                        "required",
                        preset.source(),
                        preset.value());
            }
        }
    }

    private static boolean isRequired(Fact.FieldRow row) {
        return row.required() && row.variant().isEmpty();
    }

    private static void oneOf(MethodFacts method, Constraint constraint, Findings findings) {
        List<Fact.FieldRow> required = method.params().stream()
                .filter(row -> constraint.paths().contains(row.path()) && isRequired(row))
                .toList();
        if (required.size() > 1) {
            Fact.FieldRow row = required.get(0);
            String paths = String.join(", ", constraint.paths());
            findings.add(Kind.REQUIRED_ONE_OF, row.path(), row.source(), "required", constraint.source(), paths);
        }
    }

    private static void compare(Limit limit, Sample value, Findings findings) {
        BigDecimal size = size(limit.measure(), value);
        if (size != null && !isKept(limit, size)) {
            findings.add(
                    Kind.LIMIT_NOT_KEPT,
                    limit.path(),
                    limit.source(),
                    limit.bound() + " " + limit.number(),
                    findings.at(value.line(), Fact.Layer.CURL),
                    ValueForm.text(value));
        }
    }

    private static @Nullable BigDecimal size(Limit.Measure measure, Sample value) {
        return switch (measure) {
            case VALUE -> value instanceof Sample.Numeric number ? new BigDecimal(number.written()) : null;
            case LENGTH ->
                value instanceof Sample.Text text && !ValueForm.isPlaceholder(value)
                        ? BigDecimal.valueOf(text.value().length())
                        : null;
            case ITEMS ->
                value instanceof Sample.Array array
                        ? BigDecimal.valueOf(array.elements().size())
                        : null;
            case OTHER -> null;
        };
    }

    private static boolean isKept(Limit limit, BigDecimal size) {
        int side = size.compareTo(limit.number());
        return switch (limit.bound()) {
            case MIN -> side >= 0;
            case MAX -> side <= 0;
            case ABOVE -> side > 0;
            case BELOW -> side < 0;
        };
    }
}
