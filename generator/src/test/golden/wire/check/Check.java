import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;

/** A listed form is read in silence; every other one is reported. */
final class Check {
    static void check() {
        List<String> drift = new ArrayList<>();
        var result = read(DemoCall.OPERATION, "{\"count\":\"5\",\"done\":true,\"until\":\"2026-01-31T23:30:00+03:00\","
                + "\"labels\":[],\"note\":null}", drift);
        equal(5L, result.count());
        equal(true, result.done());
        equal("2026-01-31", result.until().toString());
        equal("{}", result.labels().toString());
        equal(null, result.note());
        equal(null, read(DemoCall.OPERATION, "{\"until\":false}", drift).until());
        equal("[]", drift);
        equal(5L, read(DemoCall.OPERATION, "{\"only\":\"5\",\"done\":1}", drift).only());
        equal("[/result/done, /result/only]", drift);
    }

    private Check() {}
}
