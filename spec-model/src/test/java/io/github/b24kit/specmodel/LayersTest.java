package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Origin;
import io.github.b24kit.specmodel.model.TypeDefinition;
import org.junit.jupiter.api.Test;

/** Imported, then authored, then the user's own: key by key, lists as a whole. */
class LayersTest {
    private static final String IMPORTED = """
            format: 1
            method: a.b
            scope: [x, w]
            result: {type: boolean}
            params:
              one: {type: string, docs: First., required: true}
              two: {type: integer}
            errors:
              - {code: OLD}
              - {code: OLDER}
            """;

    @Test
    void aLaterLayerWinsKeyByKey() {
        Operation operation = only(SpecSources.empty()
                .file("imported/methods/a/a.b.yaml", IMPORTED)
                .file("methods/a/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: The page forgets a field.
                        summary: Authored.
                        params:
                          one: {docs: Second.}
                          three: {type: double}
                        """)
                .user("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: My portal differs.
                        params:
                          one: {docs: Third.}
                        scope: z
                        errors:
                          - {code: NEW}
                        """)
                .read());
        assertThat(operation.summary()).isEqualTo("Authored.");
        assertThat(operation.access().scopes()).containsExactly("z");
        assertThat(operation.params().fields()).extracting(Field::name).containsExactly("one", "two", "three");
        Field one = operation.params().fields().get(0);
        assertThat(one.docs()).isEqualTo("Third.");
        assertThat(one.required()).isTrue();
        assertThat(operation.errors()).extracting(ErrorRow::code).containsExactly("NEW");
    }

    @Test
    void anEmptyListTakesBackThatOfAnEarlierLayer() {
        Operation operation = only(
                SpecSources.empty().method("""
                        scope: [x, w]
                        params:
                          one: {type: string, wire: [integer], docs: First.}
                          two: {type: integer, docs: Second.}
                        constraints:
                          - at-most-one-of: [one, two]
                        """).user("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: Both may be sent.
                        params:
                          one: {wire: []}
                        constraints: []
                        """).read());
        assertThat(operation.params().constraints()).isEmpty();
        assertThat(operation.params().fields().get(0).wire()).isEmpty();
        assertThat(operation.access().scopes()).containsExactly("x", "w");
    }

    @Test
    void theOriginIsThatOfTheFirstLayer() {
        SpecSources imported = SpecSources.empty()
                .file("imported/methods/a/a.b.yaml", IMPORTED)
                .file("methods/a/a.b.yaml", "format: 1\nmethod: a.b\nbecause: It lacks words.\nsummary: Words.\n");
        Operation operation = only(imported.read());
        assertThat(operation.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(operation.location().file()).endsWith("spec/imported/methods/a/a.b.yaml");
        assertThat(only(SpecSources.empty().method("").read()).origin()).isEqualTo(Origin.AUTHORED);
    }

    /** A user's newer import repeats most of what is there, and cannot say why it differs. */
    @Test
    void anImportNeedsNoReason() {
        Operation operation = only(SpecSources.empty()
                .file("imported/methods/a/a.b.yaml", IMPORTED)
                .user("imported/methods/a/a.b.yaml", IMPORTED.replace("[x, w]", "[x, v]"))
                .read());
        assertThat(operation.access().scopes()).containsExactly("x", "v");
    }

    /** What the newer pages do not say any more is gone, and what the older ones were corrected in stays corrected. */
    @Test
    void anImportReplacesTheOneBelowAndIsCorrectedByHand() {
        Operation operation = only(SpecSources.empty()
                .file("imported/methods/a/a.b.yaml", IMPORTED)
                .file(
                        "imported/types/a.yaml",
                        "format: 1\ntypes:\n  t: {fields: {x: {type: string}, b: {type: string}}}\n")
                .file("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: The page forgets a field.
                        params:
                          three: {type: double}
                        """)
                .user("imported/methods/a/a.b.yaml", """
                        format: 1
                        method: a.b
                        result: {type: t}
                        params:
                          two: {type: integer}
                          three: {type: integer}
                        """)
                .user("imported/types/b.yaml", "format: 1\ntypes:\n  t: {fields: {b: {type: integer}}}\n")
                .read());
        assertThat(operation.params().fields())
                .extracting(field -> field.name() + " " + field.type())
                .containsExactly("two INTEGER", "three DOUBLE");
        assertThat(operation.errors()).isEmpty();
        assertThat(operation.access().scopes()).isEmpty();
    }

    @Test
    void aTypeOfAnImportReplacesTheOneBelow() {
        SpecResult result = SpecSources.empty()
                .method("")
                .file(
                        "imported/types/a.yaml",
                        "format: 1\ntypes:\n  t: {fields: {x: {type: string}}}\n  u: {fields: {x: {type: string}}}\n")
                .user("imported/types/b.yaml", "format: 1\ntypes:\n  t: {fields: {b: {type: integer}}}\n")
                .read();
        assertThat(result.findings()).isEmpty();
        TypeDefinition.ObjectDefinition type =
                (TypeDefinition.ObjectDefinition) result.api().types().get("t");
        assertThat(type.module()).isEqualTo("b");
        assertThat(type.shape().fields()).extracting(Field::name).containsExactly("b");
        assertThat(result.api().types()).containsOnlyKeys("t", "u");
    }

    @Test
    void whatIsDescribedByHandAsAWholeIsNotMixedWithAnImport() {
        Operation operation = only(SpecSources.empty()
                .method("params: {one: {type: string, docs: First.}}\n")
                .user("imported/methods/a/a.b.yaml", IMPORTED)
                .user("methods/a.b.yaml", """
                        format: 1
                        method: a.b
                        because: My portal differs.
                        params: {one: {docs: Mine.}}
                        """)
                .read());
        assertThat(operation.origin()).isEqualTo(Origin.AUTHORED);
        assertThat(operation.params().fields()).extracting(Field::docs).containsExactly("Mine.");
        assertThat(operation.errors()).isEmpty();
    }

    /** They cannot remove what is not theirs. */
    @Test
    void usersAreNotToldOfPackagedCorrectionsThatTheirImportHas() {
        Operation operation = only(SpecSources.empty()
                .file("imported/methods/a/a.b.yaml", IMPORTED)
                .file("methods/a.b.yaml", "format: 1\nmethod: a.b\nbecause: It has moved.\nscope: [x, v]\n")
                .user("imported/methods/a/a.b.yaml", IMPORTED.replace("[x, w]", "[x, v]"))
                .read());
        assertThat(operation.access().scopes()).containsExactly("x", "v");
    }

    @Test
    void twoApiVersionsAreTwoMethods() {
        SpecResult result =
                SpecSources.empty().method("").file("methods/a.b.v3.yaml", """
                        format: 1
                        method: a.b
                        api: v3
                        summary: Does it.
                        docs: https://example.org/a-b.html
                        source: {repo: o/r, path: a/b.md}
                        result: {type: boolean}
                        """).read();
        assertThat(result.findings()).isEmpty();
        assertThat(result.api().operations())
                .extracting(operation -> operation.method() + " " + operation.api())
                .containsExactly("a.b V2", "a.b V3");
    }

    @Test
    void aUsersEntryNeedsNoPage() {
        SpecResult result = SpecSources.empty()
                .method("")
                .user("methods/my.own.yaml", "format: 1\nmethod: my.own\nsummary: Mine.\nresult: {type: any}\n")
                .read();
        assertThat(result.findings()).isEmpty();
        assertThat(result.api().operations()).extracting(Operation::method).containsExactly("a.b", "my.own");
    }

    @Test
    void typesAndErrorsAreCorrectedInTheSameWay() {
        SpecResult result = SpecSources.empty()
                .method("")
                .file("types/sale.yaml", "format: 1\ntypes:\n  t: {fields: {a: {type: string}, b: {type: string}}}\n")
                .file("errors/common.yaml", "format: 1\nerrors: [{code: A}, {code: B}]\n")
                .user(
                        "types/mine.yaml",
                        "format: 1\nbecause: It is a number.\ntypes:\n  t: {fields: {b: {type: integer}}}\n")
                .user("errors/common.yaml", "format: 1\nbecause: Fewer.\nerrors: [{code: B}]\n")
                .read();
        assertThat(result.findings()).isEmpty();
        Api api = result.api();
        TypeDefinition.ObjectDefinition type =
                (TypeDefinition.ObjectDefinition) api.types().get("t");
        assertThat(type.module()).isEqualTo("sale");
        assertThat(type.shape().fields())
                .extracting(field -> field.name() + " " + field.type())
                .containsExactly("a STRING", "b INTEGER");
        assertThat(api.commonErrors()).extracting(ErrorRow::code).containsExactly("B");
    }

    @Test
    void namesOfLaterLayersWinWithoutReason() {
        SpecResult result = SpecSources.empty()
                .method("params: {SORT: {type: string}, sort: {type: string}}\n")
                .file("naming.yaml", "format: 1\nmembers: {\"a.b#SORT\": order, \"a.b#sort\": sorting}\n")
                .user("naming.yaml", "format: 1\nmembers: {\"a.b#SORT\": sequence}\n")
                .read();
        assertThat(result.findings()).isEmpty();
        assertThat(result.api().naming().members())
                .containsEntry("a.b#SORT", "sequence")
                .containsEntry("a.b#sort", "sorting");
    }

    private static Operation only(SpecResult result) {
        assertThat(result.findings()).isEmpty();
        return result.api().operations().get(0);
    }
}
