import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** A result of any type is JSON. */
final class Check {
    static void check() {
        equal("[1]", DemoCall.OPERATION.decode("{\"result\":[1]}".getBytes()).result().toText());
    }

    private Check() {}
}
