import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The result is the map itself; an empty one may come as PHP writes it. */
final class Check {
    static void check() {
        List<String> drift = new ArrayList<>();
        equal(Map.of("A", 1L), read(DemoCall.OPERATION, "{\"A\":1}", drift));
        equal(Map.of(), read(DemoCall.OPERATION, "[]", drift));
        equal("[]", drift);
        equal(Map.of("A", 1L), read(DemoCall.OPERATION, "{\"A\":\"1\"}", drift));
        equal("[/result/A]", drift);
    }

    private Check() {}
}
