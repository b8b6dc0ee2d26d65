import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.JsonNull;
import java.util.ArrayList;
import java.util.List;

/** Null passes where it is documented, in both spellings. */
final class Check {
    static void check() {
        equal("[/kind]", violations(DemoCall.of(r -> r.extra("note", JsonNull.INSTANCE)
                .extra("name", JsonNull.INSTANCE)
                .extra("kind", JsonNull.INSTANCE))));
        List<String> drift = new ArrayList<>();
        var result = read(DemoCall.OPERATION, "{\"note\":null,\"kind\":null}", drift);
        equal(null, result.note());
        equal(null, result.kind());
        equal("[/result/kind]", drift);
    }

    private Check() {}
}
