import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.Bitrix24;
import io.github.b24kit.runtime.RestClient;

/** A method whose name begins the names of others. */
final class Check {
    static void check() {
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        equal("demo.note", Bitrix24.of(client).demo().note().call(7).method());
        equal("demo.note.read", Bitrix24.of(client).demo().note().read().method());
    }

    private Check() {}
}
