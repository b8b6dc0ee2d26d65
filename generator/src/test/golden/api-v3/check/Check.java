import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.Bitrix24;
import io.github.b24kit.runtime.RestClient;

/** The method of REST v3 lives beside the older one of its name. */
final class Check {
    static void check() {
        equal(true, com.acme.b24.v3.demo.DemoCall.OPERATION.isV3());
        equal(false, com.acme.b24.demo.DemoCall.OPERATION.isV3());
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        equal("{\"id\":7}", Bitrix24.of(client).v3().demo().call(7).toJson());
        equal("{}", Bitrix24.of(client).demo().call().toJson());
    }

    private Check() {}
}
