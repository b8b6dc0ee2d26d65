import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoCall;
import java.net.URI;

/** Parameters go out in the documented order, however they were set, and what is not documented goes behind them. */
final class Check {
    static void check() {
        equal(
                "{\"TASKID\":1,\"ITEMID\":2,\"TITLE\":\"x\",\"MORE\":3}",
                sent(DemoCall.of(r -> r.extra("MORE", 3).title("x").itemid(2).taskid(1))));
        equal("{\"TASKID\":1,\"TITLE\":\"x\"}", sent(DemoCall.of(r -> r.title("x").taskid(1))));
        Bitrix24 b24 = Bitrix24.webhook(URI.create("https://example.bitrix24.com/rest/1/abcdefgh12345678/"));
        equal(
                "{\"TASKID\":1,\"ITEMID\":2,\"TITLE\":\"x\"}",
                b24.demo().call(r -> r.title("x").taskid(1)).extra("ITEMID", 2).toJson());
    }

    private Check() {}
}
