import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;

/** One setter for each alternative that Java can tell apart; an answer is JSON. */
final class Check {
    static void check() {
        equal("{\"id\":7}", sent(DemoCall.of(r -> r.id(7))));
        equal("{\"id\":\"x\"}", sent(DemoCall.of(r -> r.id("x"))));
        equal("{\"ids\":[\"x\"]}", sent(DemoCall.of(r -> r.ids(JsonArray.of(Json.of("x"))))));
        equal("[/id]", violations(DemoCall.of(r -> r.extra("id", true))));
        equal("\"x\"", DemoCall.OPERATION.decode("{\"result\":{\"id\":\"x\"}}".getBytes()).result().id().toText());
    }

    private Check() {}
}
