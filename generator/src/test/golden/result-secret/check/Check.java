import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** No text shows the answer. */
final class Check {
    static void check() {
        var answer = DemoCall.OPERATION.decode("{\"result\":\"s3cret\"}".getBytes());
        equal("s3cret", answer.result().reveal());
        equal(true, DemoCall.OPERATION.isSecret());
        equal(false, answer.toString().contains("s3cret"));
    }

    private Check() {}
}
