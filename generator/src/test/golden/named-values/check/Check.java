import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import com.acme.b24.demo.DemoKind;
import java.util.List;

/** A named set of values is open: what it does not list is read and can be sent. */
final class Check {
    static void check() {
        equal("{\"kind\":\"A\"}", sent(DemoCall.of(r -> r.kind(DemoKind.FIRST))));
        equal("[/kind]", violations(DemoCall.of(r -> r.kind(new DemoKind("Z")))));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"kind\":\"Z\",\"others\":[\"B\"]}}".getBytes()).result();
        equal("Z", result.kind().value());
        equal(false, result.kind().isKnown());
        equal(List.of(DemoKind.B), result.others());
        equal(List.of(DemoKind.FIRST, DemoKind.B), DemoKind.VALUES);
    }

    private Check() {}
}
