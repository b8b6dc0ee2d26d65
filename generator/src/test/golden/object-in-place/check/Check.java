import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import java.util.List;

/** Objects described in place are classes inside the request and its result. */
final class Check {
    static void check() {
        equal("{\"order\":{\"note\":\"n\",\"rows\":[{\"product\":\"tea\"}]}}", sent(DemoCall.of(r -> r.order(o -> o.note("n")
                .rows(List.of(DemoCall.Order.Rows.of(row -> row.product("tea"))))))));
        equal("[/order/rows/0/product]", violations(DemoCall.of(
                r -> r.order(o -> o.rows(List.of(DemoCall.Order.Rows.builder().build()))))));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"rows\":[{\"product\":\"tea\",\"new\":1}]}}".getBytes()).result();
        equal("tea", result.rows().get(0).product());
        equal("{\"new\":1}", result.rows().get(0).unknownFields().toText());
    }

    private Check() {}
}
