import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;

/** Whatever a name looks like, it becomes one in Java, and goes out as it was. */
final class Check {
    static void check() {
        equal("{\"PAY_SYSTEM_ID\":7,\"1C\":\"x\",\"a-b\":\"y\",\"=DELETED\":\"z\"}",
                sent(DemoCall.of(r -> r.paySystemId(7)._1c("x").aB("y").deleted("z"))));
    }

    private Check() {}
}
