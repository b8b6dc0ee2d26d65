import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.value.FileContent;
import io.github.b24kit.runtime.value.Money;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The same file goes out in the form that its field takes. */
final class Check {
    static void check() {
        FileContent file = FileContent.of("a.txt", "xyz".getBytes(StandardCharsets.UTF_8));
        equal("{\"content\":\"eHl6\"}", sent(DemoCall.of(r -> r.content(file))));
        equal("{\"photo\":[\"a.txt\",\"eHl6\"]}", sent(DemoCall.of(r -> r.photo(file))));
        equal("{\"picture\":{\"fileData\":[\"a.txt\",\"eHl6\"]}}", sent(DemoCall.of(r -> r.picture(file))));
        equal("{\"more\":[[\"a.txt\",\"eHl6\"]]}", sent(DemoCall.of(r -> r.more(List.of(file)))));
        equal("a.txt (3 bytes)", file.toString());
        equal("{\"price\":\"300|RUB\"}", sent(DemoCall.of(r -> r.price(new Money(new BigDecimal("300"), "RUB")))));
        equal("[/content, /more/0, /photo, /picture, /price]", violations(DemoCall.of(r -> r.extra("content", "data:x")
                .extra("photo", Json.parse("[\"eHl6\"]"))
                .extra("picture", "eHl6")
                .extra("more", Json.parse("[\"eHl6\"]"))
                .extra("price", "300"))));
        Money paid = DemoCall.OPERATION.decode("{\"result\":\"10.00|EUR\"}".getBytes(StandardCharsets.UTF_8)).result();
        equal(true, paid.isSame(Money.parse("10|EUR")));
        equal(false, paid.isSame(Money.parse("10|USD")));
    }

    private Check() {}
}
