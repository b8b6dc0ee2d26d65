import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** A number has a name of its own, and stays the text that it is. */
final class Check {
    static void check() {
        equal("200640400001", DemoCall.Error.NOT_FOUND.code());
        equal("A negative number.", DemoCall.Error.MINUS_ONE.meanings().get(0).meaning());
    }

    private Check() {}
}
