import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.JsonNull;

/** Fields are emptied by name, each in the way that the portal wants. */
final class Check {
    static void check() {
        DemoCall request = DemoCall.of(
                r -> r.clear(DemoCall.Field.NOTE).clear(DemoCall.Field.NAME).clear(DemoCall.Field.UNTIL));
        equal("{\"note\":null,\"name\":\"\",\"until\":false}", sent(request));
        equal("[]", violations(request));
        equal("[/kind]", violations(DemoCall.of(r -> r.extra("kind", JsonNull.INSTANCE))));
    }

    private Check() {}
}
