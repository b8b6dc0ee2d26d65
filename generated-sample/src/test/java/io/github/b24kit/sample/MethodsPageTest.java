package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The overview beside the sources names every generated method. */
class MethodsPageTest {
    private static final Pattern METHOD = Pattern.compile("(?m)^\\| `([^`]+)`(?: \\(deprecated\\))? \\|");

    @Test
    void listsEveryMethodOnce() throws IOException {
        String page = Files.readString(GeneratedSources.ROOT.resolve("METHODS.md"));
        List<String> named =
                METHOD.matcher(page).results().map(match -> match.group(1)).toList();

        assertThat(named)
                .hasSize(35)
                .containsExactlyInAnyOrderElementsOf(SampleCallTest.sent().keySet());
    }
}
