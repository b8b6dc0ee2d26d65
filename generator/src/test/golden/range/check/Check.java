import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import java.math.BigDecimal;

/** Both ends belong to what is allowed. */
final class Check {
    static void check() {
        equal("[]", violations(DemoCall.of(r -> r.count(1).sum(new BigDecimal("0.50")))));
        equal("[]", violations(DemoCall.of(r -> r.count(50))));
        equal("[/count, /sum]", violations(DemoCall.of(r -> r.count(0).sum(new BigDecimal("0.49")))));
        equal("[/count]", violations(DemoCall.of(r -> r.count(51))));
    }

    private Check() {}
}
