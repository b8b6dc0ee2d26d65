import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import java.math.BigDecimal;
import java.util.List;

/** Both ends belong to what is allowed, unless the page says "more than" or "less than". */
final class Check {
    static void check() {
        equal("[]", violations(DemoCall.of(r -> r.count(1).sum(new BigDecimal("0.50")))));
        equal("[]", violations(DemoCall.of(r -> r.count(50))));
        equal("[/count, /sum]", violations(DemoCall.of(r -> r.count(0).sum(new BigDecimal("0.49")))));
        equal("[/count]", violations(DemoCall.of(r -> r.count(51))));
        equal("[]", violations(DemoCall.of(r -> r.price(new BigDecimal("9.99")).ids(List.of(1L, 2L)))));
        equal("[/price]", violations(DemoCall.of(r -> r.price(BigDecimal.ZERO))));
        equal("[/price]", violations(DemoCall.of(r -> r.price(BigDecimal.TEN))));
        equal("[/ids]", violations(DemoCall.of(r -> r.ids(List.of()))));
        equal("[/ids]", violations(DemoCall.of(r -> r.ids(List.of(1L, 2L, 3L)))));
    }

    private Check() {}
}
