import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** Several may be sent: the portal takes the first. */
final class Check {
    static void check() {
        equal("[]", violations(DemoCall.of(r -> r.id(7).code("x"))));
        equal("[whole]", violations(DemoCall.builder().build()));
    }

    private Check() {}
}
