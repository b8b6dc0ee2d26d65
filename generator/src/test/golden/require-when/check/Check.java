import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** A field is required when another one has a value. */
final class Check {
    static void check() {
        equal("[]", violations(DemoCall.builder().build()));
        equal("[]", violations(DemoCall.of(r -> r.notify_(false))));
        equal("[/whom]", violations(DemoCall.of(r -> r.notify_(true))));
        equal("[]", violations(DemoCall.of(r -> r.notify_(true).whom(7))));
        equal("[/from]", violations(DemoCall.of(r -> r.mode(DemoCall.Mode.NEXT))));
        equal("[/from]", violations(DemoCall.of(r -> r.mode(DemoCall.Mode.THIS))));
        equal("[]", violations(DemoCall.of(r -> r.mode(DemoCall.Mode.ALL))));
    }

    private Check() {}
}
