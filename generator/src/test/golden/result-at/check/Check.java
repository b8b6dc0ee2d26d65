import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** What is wrapped is unwrapped. */
final class Check {
    static void check() {
        equal("x", DemoCall.OPERATION.decode("{\"result\":{\"item\":{\"name\":\"x\"}}}".getBytes()).result());
    }

    private Check() {}
}
