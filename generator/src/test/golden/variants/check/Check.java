import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** An object has the fields of all cases; one that several have takes the types of all. */
final class Check {
    static void check() {
        equal(
                "{\"kind\":\"date\",\"settings\":{\"first\":{\"day\":\"2026-05-01\"},\"help\":\"x\"}}",
                sent(DemoCall.of(r -> r.kind(DemoCall.Kind.DATE)
                        .settings(s -> s.first(f -> f.day(LocalDate.of(2026, 5, 1))).help("x")))));
        equal(
                "{\"kind\":\"string\",\"settings\":{\"first\":\"y\",\"rows\":2}}",
                sent(DemoCall.of(r -> r.kind(DemoCall.Kind.STRING)
                        .settings(s -> s.first("y").rows(2)))));
        equal("[/settings/rows]", violations(DemoCall.of(r -> r.kind(DemoCall.Kind.STRING).settings(s -> s.rows(0)))));
        equal("[/owner/title]", violations(DemoCall.of(r -> r.kind(DemoCall.Kind.FILE).owner(o -> o.type(DemoCall.Owner.Type.FIRM).phone("1")))));
        equal("[]", violations(DemoCall.of(r -> r.kind(DemoCall.Kind.FILE).owner(o -> o.type(DemoCall.Owner.Type.PERSON).phone("1")))));
        equal("7", DemoCall.OPERATION.decode(body("{\"id\":7}")).result().id().toText());
    }

    private static byte[] body(String result) {
        return ("{\"result\":" + result + "}").getBytes(StandardCharsets.UTF_8);
    }

    private Check() {}
}
