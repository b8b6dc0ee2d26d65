import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;
import com.acme.b24.demo.DemoMethods;
import java.lang.reflect.Method;

/** The compiler warns whoever calls the method, in every way to call it. */
@SuppressWarnings("deprecation")
final class Check {
    static void check() {
        equal(true, DemoCall.class.isAnnotationPresent(Deprecated.class));
        for (Method way : DemoMethods.class.getMethods()) {
            equal(way.getName().equals("call"), way.isAnnotationPresent(Deprecated.class));
        }
    }

    private Check() {}
}
