import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** Numbers stay numbers; the validator knows which ones there are. */
final class Check {
    static void check() {
        equal("{\"level\":2}", sent(DemoCall.of(r -> r.level(2))));
        equal("[]", violations(DemoCall.of(r -> r.level(2))));
        equal("[/level]", violations(DemoCall.of(r -> r.level(3))));
    }

    private Check() {}
}
