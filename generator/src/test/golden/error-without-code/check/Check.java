import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** An error may have no code. */
final class Check {
    static void check() {
        equal("", DemoCall.Error.NO_CODE.code());
        equal("No code at all.", DemoCall.Error.NO_CODE.meanings().get(0).meaning());
    }

    private Check() {}
}
