import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** A type may hold itself; a request checks the outer one. */
final class Check {
    static void check() {
        equal("{\"first\":{\"next\":{\"next\":{}}}}",
                sent(DemoCall.of(r -> r.first(a -> a.next(b -> b.next(c -> {}))))));
        equal("[/first/next]", violations(DemoCall.of(r -> r.first(a -> a.extra("next", 1)))));
        equal("x", DemoCall.OPERATION.decode("{\"result\":{\"first\":{\"next\":{\"name\":\"x\"}}}}".getBytes())
                .result().first().next().name());
    }

    private Check() {}
}
