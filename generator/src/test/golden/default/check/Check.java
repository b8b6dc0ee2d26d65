import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** A default is the portal's: it is told, and not sent. */
final class Check {
    static void check() {
        equal("{}", sent(DemoCall.builder().build()));
        equal("[]", violations(DemoCall.builder().build()));
    }

    private Check() {}
}
