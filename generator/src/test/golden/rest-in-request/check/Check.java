import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.Json;

/** Names that nobody can list are set by name; the pattern decides which ones. */
final class Check {
    static void check() {
        equal("{\"title\":\"t\",\"UF_COLOR\":1}", sent(DemoCall.of(r -> r.title("t").rest("UF_COLOR", Json.of(1)))));
        equal("[]", violations(DemoCall.of(r -> r.rest("UF_COLOR", Json.of(1)))));
    }

    private Check() {}
}
