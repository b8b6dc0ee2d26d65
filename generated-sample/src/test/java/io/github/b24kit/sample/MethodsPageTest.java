package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The overview beside the sources names every generated method. */
class MethodsPageTest {
    private static final Pattern METHOD = Pattern.compile("\\b(?:crm|sale)(?:\\.[a-z]+){2,}\\b");

    @Test
    void listsTheFiveMethods() throws IOException {
        String page = Files.readString(GeneratedSources.ROOT.resolve("METHODS.md"));
        List<String> named =
                METHOD.matcher(page).results().map(MatchResult::group).toList();

        assertThat(new TreeSet<>(named))
                .containsExactly(
                        "crm.item.payment.delete",
                        "crm.item.payment.get",
                        "sale.payment.update",
                        "sale.paysystem.pay.payment",
                        "sale.paysystem.settings.invoice.get");
    }
}
