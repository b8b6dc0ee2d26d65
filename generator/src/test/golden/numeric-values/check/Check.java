import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import com.acme.b24.demo.DemoCall.Kind;

/** Numbers stay numbers; the validator knows which ones there are, and those with a name can be given by it. */
final class Check {
    static void check() {
        equal("{\"level\":2}", sent(DemoCall.of(r -> r.level(2))));
        equal("[]", violations(DemoCall.of(r -> r.level(2))));
        equal("[/level]", violations(DemoCall.of(r -> r.level(3))));
        equal("{\"kind\":31}", sent(DemoCall.of(r -> r.kind(Kind.INVOICE))));
        equal("{\"kind\":2}", sent(DemoCall.of(r -> r.kind(2))));
        equal("[]", violations(DemoCall.of(r -> r.kind(Kind.DEAL))));
        equal("[/kind]", violations(DemoCall.of(r -> r.kind(new Kind("7")))));
        equal(2L, DemoCall.OPERATION.decode("{\"result\":{\"kind\":2}}".getBytes()).result().kind());
    }

    private Check() {}
}
