import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;
import java.util.List;

/** Fields that are called like something in the generated code. */
final class Check {
    static void check() {
        equal("{\"build\":\"a\",\"extra\":\"b\",\"parameters\":\"c\",\"item\":[\"d\"],"
                + "\"fields\":{\"fields\":{\"builder\":{\"string\":\"e\"}}}}", sent(DemoCall.of(r -> r.build_("a")
                .extra_("b")
                .parameters("c")
                .item(List.of("d"))
                .fields(f -> f.fields(g -> g.builder(b -> b.string("e")))))));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"raw\":\"x\"}}".getBytes()).result();
        equal("x", result.raw_());
        equal("{\"raw\":\"x\"}", result.raw().toText());
    }

    private Check() {}
}
