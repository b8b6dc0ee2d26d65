import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoAddress;
import com.acme.b24.demo.DemoAddressInput;
import com.acme.b24.demo.DemoCall;

/** One type that is sent and answered: what may be left out differs. */
final class Check {
    static void check() {
        equal("{\"to\":{\"city\":\"Riga\"}}", sent(DemoCall.of(r -> r.to(a -> a.city("Riga")))));
        equal("[/to/city]", violations(DemoCall.of(r -> r.to(DemoAddressInput.builder().build()))));
        equal(DemoAddressInput.of(a -> a.city("x")), DemoAddressInput.of(a -> a.city("x")));
        var result = DemoCall.OPERATION.decode(
                "{\"result\":{\"from\":{\"city\":\"Cesis\"},\"others\":[{\"city\":\"Ogre\"}],\"byName\":{\"x\":{}}}}".getBytes()).result();
        DemoAddress from = result.from();
        equal("Cesis", from.city());
        equal("Ogre", result.others().get(0).city());
        equal(null, result.byName().get("x").city());
    }

    private Check() {}
}
