import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;

/** A listed form of the result itself is read in silence. */
final class Check {
    static void check() {
        List<String> drift = new ArrayList<>();
        equal(5L, read(DemoCall.OPERATION, "\"5\"", drift));
        equal("[]", drift);
        equal(5L, read(DemoCall.OPERATION, "5.0", drift));
        equal("[/result]", drift);
    }

    private Check() {}
}
