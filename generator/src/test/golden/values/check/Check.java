import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** Values listed in place; request and result have sets of their own. */
final class Check {
    static void check() {
        equal("{\"state\":\"closed-for-good\"}", sent(DemoCall.of(r -> r.state(DemoCall.State.CLOSED))));
        equal("[]", violations(DemoCall.of(r -> r.state(DemoCall.State.EMPTY))));
        equal("[/state]", violations(DemoCall.of(r -> r.state(new DemoCall.State("unheard-of")))));
        equal(DemoCall.Result.State.CLOSED,
                DemoCall.OPERATION.decode("{\"result\":{\"state\":\"closed\"}}".getBytes()).result().state());
    }

    private Check() {}
}
