import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** One constant, two meanings, in the order of the page. */
final class Check {
    static void check() {
        equal(true, DemoCall.Error.ERROR_CORE.isShared());
        equal(403, DemoCall.Error.TABLE.code("ERROR_CORE").meanings().get(1).status());
    }

    private Check() {}
}
