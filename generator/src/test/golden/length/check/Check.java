import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** Both ends belong to what is allowed. */
final class Check {
    static void check() {
        equal("[]", violations(DemoCall.of(r -> r.name("ab").note(""))));
        equal("[]", violations(DemoCall.of(r -> r.name("abcd").note("abc"))));
        equal("[/name]", violations(DemoCall.of(r -> r.name("a"))));
        equal("[/name, /note]", violations(DemoCall.of(r -> r.name("abcde").note("abcd"))));
    }

    private Check() {}
}
