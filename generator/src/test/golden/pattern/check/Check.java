import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** The whole text has to match. */
final class Check {
    static void check() {
        equal("[]", violations(DemoCall.of(r -> r.currency("EUR"))));
        equal("[/currency]", violations(DemoCall.of(r -> r.currency("EURO"))));
        equal("[/currency]", violations(DemoCall.of(r -> r.currency("eur"))));
    }

    private Check() {}
}
