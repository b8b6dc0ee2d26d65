import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;

/** The compiler warns whoever names the value; it can still be sent. */
@SuppressWarnings("deprecation")
final class Check {
    static void check() throws Exception {
        equal(true, DemoCall.Kind.class.getField("A").isAnnotationPresent(Deprecated.class));
        equal(false, DemoCall.Kind.class.getField("B").isAnnotationPresent(Deprecated.class));
        equal("[]", violations(DemoCall.of(r -> r.kind(new DemoCall.Kind("A")))));
    }

    private Check() {}
}
