import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.RestClient;

/** What is required stands first in the call; what is optional is named. */
final class Check {
    static void check() {
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        var demo = Bitrix24.of(client).demo();
        equal("{\"id\":7,\"name\":\"n\"}", demo.call(7, "n").toJson());
        equal("{\"id\":7,\"name\":\"n\",\"note\":\"x\"}", demo.call(7, "n", r -> r.note("x")).toJson());
        equal("[/id, /name]", violations(DemoCall.of(r -> r.note("x"))));
    }

    private Check() {}
}
