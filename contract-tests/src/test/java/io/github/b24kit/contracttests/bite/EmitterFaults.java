package io.github.b24kit.contracttests.bite;

import java.util.List;

/** Mistakes of the generator: the code it writes compiles and does the wrong thing. */
final class EmitterFaults {
    private static final String HOME = "generator/src/main/java/io/github/b24kit/generator/";

    static final List<Fault> ALL = List.of(
            fault("wrong-wire-name-sent", "emit/BuilderEmitter", """
                    input.proven() ? "setProven" : "set",
                                            JavaLiterals.string(member.field().name()),""", """
                    input.proven() ? "setProven" : "set",
                                            JavaLiterals.string(member.name()),"""),
            fault(
                    "wrong-wire-name-read",
                    "emit/RecordEmitter",
                    "CodeBlock.of(\"in.field($L)\", JavaLiterals.string(member.field().name()))",
                    "CodeBlock.of(\"in.field($L)\", JavaLiterals.string(member.name()))"),
            fault(
                    "required-dropped",
                    "emit/RulesEmitter",
                    "member.demanded() ? \"$T.required",
                    "member.name().isEmpty() ? \"$T.required"),
            fault("exactly-one-weakened", "emit/RulesEmitter", "-> \"exactlyOneOf\";", "-> \"atLeastOneOf\";"),
            fault(
                    "constraint-off",
                    "emit/RulesEmitter",
                    "rules.add(constraint(constraint));",
                    "constraint(constraint);"),
            fault(
                    "null-refused",
                    "emit/RulesEmitter",
                    "if (field.nullable() || field.clear() == Field.ClearForm.NULL) {",
                    "if (field.clear() == Field.ClearForm.NULL) {"),
            fault(
                    "text-limits-off",
                    "emit/RulesEmitter",
                    "return limits.pattern() == null",
                    "return limits.pattern() == null || limits.length() == null"),
            fault(
                    "effect-softened",
                    "emit/RequestEmitter",
                    "operation.behaviour().effect().name());",
                    "Operation.Effect.SAFE.name());"),
            fault(
                    "read-back-forgotten",
                    "emit/RequestEmitter",
                    "if (operation.behaviour().readBack() != null) {",
                    "if (operation.behaviour().readBack() != null && operation.method().isEmpty()) {"),
            fault(
                    "place-of-result-ignored",
                    "emit/RequestEmitter",
                    "if (!operation.result().at().isEmpty()) {",
                    "if (operation.result().at().size() > 9) {"),
            fault(
                    "secret-result-shown",
                    "emit/RequestEmitter",
                    "if (operation.result().secret()) {",
                    "if (operation.result().nullable() && operation.result().secret()) {"),
            fault(
                    "meanings-of-method-lost",
                    "emit/ErrorCodeEmitter",
                    "CodeBlock.of(\"$T.TABLE.with($L)\", commonError, rows(rows, false))",
                    "CodeBlock.of(\"$T.TABLE\", commonError)"),
            fault(
                    "status-of-error-lost",
                    "emit/ErrorCodeEmitter",
                    "row.status() == null ? \"null\" : row.status(),",
                    "row.status() == null ? row.code() : \"null\","),
            fault(
                    "list-not-copied",
                    "emit/RecordEmitter",
                    "\"$1L = $1L == null ? null : $2T.copyOf($1L)\"",
                    "\"$1L = $1L == null ? $2T.of() : $1L\""),
            fault("personal-data-printed", "emit/RecordEmitter", "each.field().personal()", "each.field().secret()"),
            fault(
                    "secret-read-as-text",
                    "java/ResultTypes",
                    "member.field().secret() ? \"secret\" : \"string\"",
                    "\"string\""),
            fault(
                    "documented-form-is-drift",
                    "java/ResultTypes",
                    "CodeBlock wide = forms.isEmpty()",
                    "CodeBlock wide = forms.size() < 9"),
            fault(
                    "value-named-not-written",
                    "emit/EnumEmitter",
                    ".initializer(\"new $T($L)\", type, JavaLiterals.string(value.value()))",
                    ".initializer(\"new $T($L)\", type, JavaLiterals.string(constant))"));

    private EmitterFaults() {}

    private static Fault fault(String name, String type, String right, String wrong) {
        return new Fault(name, HOME + type + ".java", right, wrong);
    }
}
