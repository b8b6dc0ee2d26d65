import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.Bitrix24;
import io.github.b24kit.runtime.RestClient;

/** A method without a group is called on the root. */
final class Check {
    static void check() {
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        equal("profile", Bitrix24.of(client).profile().method());
    }

    private Check() {}
}
