import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.error.DecodeException;

/** A plain value is handed out as it is; what cannot be read is an error, not null. */
final class Check {
    static void check() {
        long id = DemoCall.OPERATION.decode("{\"result\":7}".getBytes()).result();
        equal(7L, id);
        try {
            DemoCall.OPERATION.decode("{\"result\":null}".getBytes());
            throw new AssertionError("null was read");
        } catch (DecodeException expected) {
            equal("demo.call", expected.method());
        }
    }

    private Check() {}
}
