package io.github.b24kit.generator.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two methods, exactly. {@code -Dgolden.update=true} rewrites what is expected; read the difference. */
class DocumentGoldenTest {
    private static final Path EXPECTED = Path.of("src/test/openapi");

    @Test
    void isWhatIsExpected() throws IOException {
        MethodFilter two = new MethodFilter(List.of("crm.item.payment.product.list", "sale.paysystem.pay.payment"));
        Api api = Selection.of(Exported.written(), two::matches);
        check("two-methods.json", OpenApi.json(api, OpenApi.Version.V3_1, "1.0.0"));
        check("two-methods-3.0.json", OpenApi.json(api, OpenApi.Version.V3_0, "1.0.0"));
        check("two-methods.yaml", OpenApi.yaml(api, OpenApi.Version.V3_1, "1.0.0"));
    }

    private static void check(String name, String document) throws IOException {
        Path file = EXPECTED.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, document);
        }
        assertThat(document).isEqualTo(Files.readString(file));
    }
}
