import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;

/** A null that is documented is no error. */
final class Check {
    static void check() {
        List<String> drift = new ArrayList<>();
        equal(null, read(DemoCall.OPERATION, "null", drift));
        equal("[]", drift);
        equal(5L, read(DemoCall.OPERATION, "5", drift));
    }

    private Check() {}
}
