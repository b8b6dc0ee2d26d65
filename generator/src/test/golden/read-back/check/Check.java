import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** Whoever lost the answer is told where to look. */
final class Check {
    static void check() {
        equal("demo.get", DemoCall.OPERATION.readBack());
    }

    private Check() {}
}
