import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;

/** The places are tried in order; another than the first is reported. */
final class Check {
    static void check() {
        List<String> drift = new ArrayList<>();
        equal(List.of(1L), read(DemoCall.OPERATION, "{\"items\":{\"all\":[1]}}", drift));
        equal("[]", drift);
        equal(List.of(2L), read(DemoCall.OPERATION, "{\"items\":[2]}", drift));
        equal("[/result]", drift);
        equal(List.of(3L), read(DemoCall.OPERATION, "[3]", drift));
    }

    private Check() {}
}
