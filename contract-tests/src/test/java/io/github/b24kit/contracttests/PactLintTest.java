package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PactLintTest {
    @Test
    void aPactWithoutInteractionsProvesNothing() {
        assertThat(PactLint.problems(RawJson.read("{\"interactions\":[]}")))
                .containsExactly("the pact has no interaction");
    }

    @Test
    void aSoundInteractionHasNoProblem() {
        assertThat(lint(
                        "{\"result\":{\"id\":1,\"rows\":[{\"n\":\"x\"}],\"map\":{\"a\":\"b\"},\"none\":null}}",
                        "{\"$.result.id\":" + rule("{\"match\":\"integer\"}")
                                + ",\"$.result.rows\":" + rule("{\"match\":\"type\",\"min\":1}")
                                + ",\"$.result.rows[*].n\":" + rule("{\"match\":\"type\"}")
                                + ",\"$.result.map.*\":" + rule("{\"match\":\"type\"}")
                                + ",\"$['result'].none\":" + rule("{\"match\":\"null\"}") + "}"))
                .isEmpty();
    }

    @Test
    void everyLeafNeedsARule() {
        assertThat(lint(
                        "{\"result\":{\"id\":1,\"name\":\"x\",\"empty\":{}}}",
                        "{\"$.result.id\":" + rule("{\"match\":\"integer\"}") + ",\"$.result.name\":" + rule("") + "}"))
                .containsExactly("m | c: no rule looks at $.result.name", "m | c: no rule looks at $.result.empty");
    }

    @Test
    void aListMustNotBeContentWithNothing() {
        assertThat(lint(
                        "{\"result\":[],\"more\":[1]}",
                        "{\"$.result\":" + rule("{\"match\":\"type\"}") + ",\"$.more\":"
                                + rule("{\"match\":\"type\",\"min\":0}") + ",\"$.more[*]\":"
                                + rule("{\"match\":\"integer\"}") + "}"))
                .containsExactly("m | c: the list $.result may be empty", "m | c: the list $.more may be empty");
    }

    @Test
    void anInteractionMustNotShareItsName() {
        String one = interaction("{\"error\":0}", "{\"$.error\":" + rule("{\"match\":\"integer\"}") + "}");
        assertThat(PactLint.problems(RawJson.read("{\"interactions\":[" + one + "," + one + "]}")))
                .containsExactly("m | c: another interaction has this description");
    }

    @Test
    void anAnswerNeedsABody() {
        assertThat(PactLint.problems(
                        RawJson.read("{\"interactions\":[{\"description\":\"m | c\",\"response\":{\"status\":200}}]}")))
                .containsExactly("m | c: the answer has no body to compare");
    }

    private static java.util.List<String> lint(String content, String rules) {
        return PactLint.problems(RawJson.read("{\"interactions\":[" + interaction(content, rules) + "]}"));
    }

    private static String interaction(String content, String rules) {
        return "{\"description\":\"m | c\",\"response\":{\"body\":{\"content\":" + content
                + "},\"matchingRules\":{\"body\":" + rules + "}}}";
    }

    private static String rule(String matchers) {
        return "{\"combine\":\"AND\",\"matchers\":[" + matchers + "]}";
    }
}
