package io.github.b24kit.specmodel.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecSources;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.DataType.Scalar;
import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.ClearForm;
import io.github.b24kit.specmodel.model.Field.Count;
import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.model.Field.Range;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Effect;
import io.github.b24kit.specmodel.model.Result;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolveTest {
    private static final String TYPES = """
            format: 1
            types:
              sale_paysystem:
                fields:
                  ID: {type: string, wire: [integer, string]}
              state: {values: [P, Q]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "string; STRING",
                "text; TEXT",
                "integer; INTEGER",
                "double; DOUBLE",
                "boolean; BOOLEAN",
                "char; CHAR",
                "date; DATE",
                "datetime; DATETIME",
                "timestamp; TIMESTAMP",
                "file; FILE",
                "any; ANY",
                "list<integer>; ListOf[element=INTEGER]",
                "map<list<any>>; MapOf[value=ListOf[element=ANY], keys=null]",
                "integer | string; Union[alternatives=[INTEGER, STRING]]",
                "list<integer | string>; ListOf[element=Union[alternatives=[INTEGER, STRING]]]",
                "state; Named[name=state]",
                "sale_paysystem.id; Reference[type=sale_paysystem, field=ID, target=STRING, wire=[INTEGER, STRING]]",
                "object; Structure[shape=ObjectShape[fields=[], variants=[], rest=null, constraints=[]]]",
            })
    void types(String text, String expected) {
        assertThat(field("x: {type: \"" + text + "\"}").type()).hasToString(expected);
    }

    @Test
    void nullIsTakenOffTheType() {
        Field field = field("x: {type: string | null}");
        assertThat(field.type()).isEqualTo(Scalar.STRING);
        assertThat(field.nullable()).isTrue();
        assertThat(field.written()).containsExactly("string", "null");
        assertThat(field("x: {type: string, nullable: true}").nullable()).isTrue();
        assertThat(field("x: {type: string}").nullable()).isFalse();
    }

    @Test
    void writtenIsThePagesSpelling() {
        assertThat(field("x: {type: boolean, written: char}").written()).containsExactly("char");
        assertThat(field("x: {type: any, written: [\"string[]\", list<A | B>]}").written())
                .containsExactly("string[]", "list<A | B>");
    }

    @Test
    void everyKeyOfAField() {
        Field field = field("""
                x:
                  type: string
                  required: true
                  docs: Words.
                  wire: [integer, "null", empty-list, "false"]
                  observed: Seen.
                  clear: ""
                  secret: true
                  personal: true
                  editions: [on-premise]
                  deprecated: {reason: R., since: "1", sunset: "2", replacement: z, evidence: p.md}
                  length: {min: 1, max: 20}
                  pattern: "[a-z]+"
                z: {type: string}
                """);
        assertThat(field.required()).isTrue();
        assertThat(field.docs()).isEqualTo("Words.");
        assertThat(field.wire()).containsExactly(WireForm.INTEGER, WireForm.NULL, WireForm.EMPTY_LIST, WireForm.FALSE);
        assertThat(field.observed()).isEqualTo("Seen.");
        assertThat(field.clear()).isEqualTo(ClearForm.EMPTY_STRING);
        assertThat(field.secret()).isTrue();
        assertThat(field.personal()).isTrue();
        assertThat(field.editions()).containsExactly("on-premise");
        assertThat(field.deprecated()).isEqualTo(new Deprecation("R.", "1", "2", "z", "p.md"));
        assertThat(field.limits()).isEqualTo(new Limits(new Count(1, 20), null, null, "[a-z]+"));
        assertThat(field.location().line()).isEqualTo(8);
        assertThat(field.location().column()).isEqualTo(3);
    }

    @Test
    void otherWaysToClearAndBound() {
        assertThat(field("x: {type: string, clear: null}").clear()).isEqualTo(ClearForm.NULL);
        assertThat(field("x: {type: string, clear: false}").clear()).isEqualTo(ClearForm.FALSE);
        assertThat(field("x: {type: string}").clear()).isNull();
        assertThat(field("x: {type: double, range: {min: -1.5, max: 10}}").limits())
                .isEqualTo(new Limits(null, null, new Range("-1.5", "10", null, null), null));
        assertThat(field("x: {type: list<string>, items: {max: 50}}").limits())
                .isEqualTo(new Limits(null, new Count(null, 50), null, null));
        assertThat(field("x: {type: integer, range: {above: 0, below: 9}}").limits())
                .isEqualTo(new Limits(null, null, new Range(null, null, "0", "9"), null));
    }

    @Test
    void booleans() {
        Field yn = field("x: {type: boolean, send: yn}");
        assertThat(yn.send()).isEqualTo(BooleanForm.YN);
        assertThat(yn.values()).extracting(EnumValue::value).containsExactly("Y", "N");
        assertThat(field("x: {type: boolean, send: \"01\"}").send()).isEqualTo(BooleanForm.ZERO_ONE);
        assertThat(field("x: {type: boolean}").send()).isEqualTo(BooleanForm.JSON);
        assertThat(field("x: {type: boolean}").values()).isEmpty();
    }

    @Test
    void values() {
        assertThat(field("x: {type: string, values: [P, Q]}").values())
                .containsExactly(new EnumValue("P", null, null, null), new EnumValue("Q", null, null, null));
        assertThat(field("x: {type: string, values: {P: {name: ONE, docs: D., deprecated: {reason: R.}}}}")
                        .values())
                .containsExactly(new EnumValue("P", "ONE", "D.", new Deprecation("R.", null, null, null, null)));
    }

    @Test
    void defaultsKeepTheirForm() {
        assertThat(field("x: {type: double, default: 100.5}").defaultValue()).isEqualTo(new Literal.Num("100.5"));
        assertThat(field("x: {type: string, default: \"100\"}").defaultValue()).isEqualTo(new Literal.Text("100"));
        assertThat(field("x: {type: boolean, default: false}").defaultValue()).isEqualTo(new Literal.Bool(false));
        assertThat(field("x: {type: string | null, default: null}").defaultValue())
                .isEqualTo(new Literal.Null());
        assertThat(field("x: {type: list<integer>, default: [1]}").defaultValue())
                .isEqualTo(new Literal.ListOf(List.of(new Literal.Num("1"))));
        assertThat(field("x: {type: string}").defaultValue()).isNull();
    }

    @Test
    void nestedObjectsWithRestAndConstraints() {
        Field field = field("""
                x:
                  type: list<object>
                  fields: {a: {type: string}, b: {type: string}, c: {type: string}}
                  rest: {pattern: "UF_*", type: any, docs: More.}
                  constraints:
                    - {exactly-one-of: [a, b], docs: One of both.}
                    - {require: a, when: {c: "Y"}}
                """);
        ObjectShape shape = ((DataType.Structure) ((DataType.ListOf) field.type()).element()).shape();
        assertThat(shape.fields()).extracting(Field::name).containsExactly("a", "b", "c");
        assertThat(shape.rest()).isEqualTo(new ObjectShape.Rest("UF_*", Scalar.ANY, "More."));
        assertThat(shape.constraints())
                .containsExactly(
                        new Constraint.Group(Constraint.Kind.EXACTLY_ONE_OF, List.of("a", "b"), false, "One of both."),
                        new Constraint.RequiredWhen("a", "c", List.of(new Literal.Text("Y")), null));
    }

    @Test
    void anObjectHasTheFieldsOfAllItsVariants() {
        Field field = field("""
                x:
                  type: object
                  fields: {kind: {type: string}}
                  variants:
                    - when: {kind: [a, b]}
                      fields: {one: {type: object, fields: {p: {type: date}}}, two: {type: integer, required: true}}
                    - case: Others
                      fields: {one: {type: object, fields: {p: {type: string}, q: {type: date}}}, two: {type: integer}}
                """);
        ObjectShape shape = ((DataType.Structure) field.type()).shape();
        assertThat(shape.fields()).extracting(Field::name).containsExactly("kind", "one", "two");
        assertThat(shape.fields())
                .extracting(Field::cases)
                .containsExactly(List.of(), List.of("a|b", "Others"), List.of("a|b", "Others"));
        assertThat(shape.fields().get(2).type()).isEqualTo(Scalar.INTEGER);
        assertThat(shape.fields().get(2).required()).isFalse();
        assertThat(shape.constraints())
                .containsExactly(new Constraint.RequiredWhen(
                        "two", "kind", List.of(new Literal.Text("a"), new Literal.Text("b")), null));
        ObjectShape one = ((DataType.Structure) shape.fields().get(1).type()).shape();
        assertThat(one.fields()).extracting(Field::name).containsExactly("p", "q");
        assertThat(one.fields().get(0).type()).isEqualTo(new DataType.Union(List.of(Scalar.DATE, Scalar.STRING)));
        assertThat(one.fields()).extracting(Field::cases).containsExactly(List.of(), List.of("Others"));
        assertThat(shape.variants()).extracting(ObjectShape.Variant::title).containsExactly("a|b", "Others");
        assertThat(shape.variants().get(0).fields()).extracting(Field::name).containsExactly("one", "two");
        assertThat(shape.variants())
                .extracting(ObjectShape.Variant::when)
                .containsExactly(
                        new ObjectShape.Condition("kind", false, List.of(new Literal.Text("a"), new Literal.Text("b"))),
                        null);
    }

    @Test
    void aFieldBesideTheObjectMakesACase() {
        Field field = field("""
                x:
                  type: object
                  fields:
                    kind: {type: string}
                    inner: {type: object, variants: [{when: {kind: "1"}, fields: {one: {type: date}}}]}
                """);
        ObjectShape shape = ((DataType.Structure) field.type()).shape();
        ObjectShape inner = ((DataType.Structure) shape.fields().get(1).type()).shape();
        assertThat(inner.variants())
                .extracting(ObjectShape.Variant::when)
                .containsExactly(new ObjectShape.Condition("kind", true, List.of(new Literal.Text("1"))));
    }

    @Test
    void aMethodWithEveryKey() {
        Operation operation = operation("""
                scope: [crm, sale]
                permission: Some.
                permission-level: admin
                editions: [cloud]
                auth: [oauth]
                effect: idempotent
                effect-evidence: inferred
                read-back: a.get
                natural-key: x
                batch: false
                positional: true
                consumes: true
                deprecated: {reason: Old.}
                params: {x: {type: string}}
                errors: [{code: A, status: 400, docs: D.}, {code: ""}]
                """);
        assertThat(operation.access())
                .isEqualTo(new Operation.Access(
                        List.of("crm", "sale"), "Some.", "admin", List.of("cloud"), List.of("oauth")));
        assertThat(operation.behaviour())
                .isEqualTo(new Operation.Behaviour(Effect.IDEMPOTENT, "inferred", "a.get", "x", false, true, true));
        assertThat(operation.source()).isEqualTo(new Operation.Source("o/r", "a/b.md", null, null));
        assertThat(operation.errors())
                .extracting(row -> row.code() + "/" + row.status() + "/" + row.docs())
                .containsExactly("A/400/D.", "/null/null");
    }

    @Test
    void absentEffectIsUnsafeAndBatchIsAllowed() {
        assertThat(operation("").behaviour())
                .isEqualTo(new Operation.Behaviour(Effect.UNSAFE, null, null, null, true, false, false));
    }

    @Test
    void results() {
        Result plain = operation("").result();
        assertThat(plain.type()).isEqualTo(Scalar.BOOLEAN);
        assertThat(plain.written()).containsExactly("boolean");
        assertThat(plain.at()).isEmpty();
        Result at =
                result("{type: string, at: [id, item.id], secret: true, nullable: true, wire: [\"false\"], docs: D.}");
        assertThat(at)
                .isEqualTo(new Result(
                        Scalar.STRING,
                        List.of("object"),
                        List.of("id", "item.id"),
                        true,
                        true,
                        List.of(WireForm.FALSE),
                        "D."));
        assertThat(result("{type: map<string>, written: object, keys: \"[A-Z]+\"}")
                        .type())
                .isEqualTo(new DataType.MapOf(Scalar.STRING, "[A-Z]+"));
    }

    private static Field field(String yaml) {
        return operation("params:\n" + yaml.indent(2)).params().fields().get(0);
    }

    private static Operation operation(String yaml) {
        return read(SpecSources.empty().method(yaml));
    }

    private static Result result(String yaml) {
        String entry = """
                format: 1
                method: a.b
                summary: Does it.
                docs: https://example.org/a-b.html
                source: {repo: o/r, path: a/b.md}
                result: %s
                """;
        return read(SpecSources.empty().file("methods/a.b.yaml", entry.formatted(yaml)))
                .result();
    }

    private static Operation read(SpecSources sources) {
        SpecResult result = sources.file("types/t.yaml", TYPES).read();
        assertThat(result.findings()).isEmpty();
        return result.api().operations().get(0);
    }
}
