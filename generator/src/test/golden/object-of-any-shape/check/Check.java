import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;

/** An object without fields is whatever JSON object it is. */
final class Check {
    static void check() {
        equal("{\"data\":{\"a\":1}}", sent(DemoCall.of(r -> r.data(JsonObject.of("a", Json.of(1))))));
        equal("[/data]", violations(DemoCall.of(r -> r.extra("data", "text"))));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"data\":{\"a\":1},\"all\":[{\"b\":2}]}}".getBytes()).result();
        equal("{\"a\":1}", result.data().toText());
        equal("{\"b\":2}", result.all().get(0).toText());
    }

    private Check() {}
}
