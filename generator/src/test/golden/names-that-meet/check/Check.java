import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;

/** The second of two names that become one gets a number. */
final class Check {
    static void check() {
        equal("{\"SORT\":\"b\",\"sort\":\"a\"}", sent(DemoCall.of(r -> r.sort("b").sort_2("a"))));
    }

    private Check() {}
}
