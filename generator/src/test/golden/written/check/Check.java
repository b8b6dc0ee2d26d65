import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;

/** The page's own spelling is told; the tidy type is what the compiler sees. */
final class Check {
    static void check() {
        equal("{\"paid\":\"Y\",\"id\":7}", sent(DemoCall.of(r -> r.paid(true).id(7))));
    }

    private Check() {}
}
