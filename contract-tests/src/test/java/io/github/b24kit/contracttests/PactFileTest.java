package io.github.b24kit.contracttests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.V4Interaction;
import java.util.List;
import org.junit.jupiter.api.Test;

class PactFileTest {
    private final PactFile file = new PactFile("never_written");

    @Test
    void nothingIsWrittenForNothing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> file.write(List.of()))
                .withMessageContaining("never_written has no interaction");
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void nothingIsWrittenWhenPactWouldLoseAnInteraction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> file.write(List.of(interaction("m | a"), interaction("m | b"), interaction("m | a"))))
                .withMessageContaining("\"m | a\"")
                .withMessageContaining("name them apart");
        assertThat(file.path()).doesNotExist();
    }

    private static V4Interaction.SynchronousHttp interaction(String description) {
        return new V4Interaction.SynchronousHttp(
                null, description, List.of(), new HttpRequest("POST", "/"), new HttpResponse(200));
    }
}
