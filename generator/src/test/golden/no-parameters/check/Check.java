import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.RestClient;

/** Nothing to say, nothing to fill in. */
final class Check {
    static void check() {
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        equal("{}", Bitrix24.of(client).demo().call().toJson());
        equal(true, DemoCall.OPERATION.decode("{\"result\":true}".getBytes()).result());
    }

    private Check() {}
}
