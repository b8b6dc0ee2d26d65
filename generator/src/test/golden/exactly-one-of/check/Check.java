import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** The rule belongs to the request as a whole. */
final class Check {
    static void check() {
        equal("[whole]", violations(DemoCall.builder().build()));
        equal("[]", violations(DemoCall.of(r -> r.id(7))));
        equal("[whole]", violations(DemoCall.of(r -> r.id(7).code("x"))));
    }

    private Check() {}
}
