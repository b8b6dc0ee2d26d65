import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.RestClient;

/** Two required parameters that could be mixed up are both named. */
final class Check {
    static void check() {
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        equal("{\"to\":2,\"from\":1}", Bitrix24.of(client).demo().call(r -> r.to(2).from(1)).toJson());
        equal("[/from, /to]", violations(DemoCall.builder().build()));
    }

    private Check() {}
}
