import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;

/** A name settled by hand wins; the wire name stays. */
final class Check {
    static void check() {
        equal("{\"SORT\":\"b\",\"sort\":\"a\"}", sent(DemoCall.of(r -> r.order("b").sort("a"))));
        equal("x", DemoCall.OPERATION.decode("{\"result\":{\"NAME1C\":\"x\"}}".getBytes()).result().nameElsewhere());
    }

    private Check() {}
}
