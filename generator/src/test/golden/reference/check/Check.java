import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;

/** A field of a type that is known in part: taken in each form it was seen in, and the form is kept. */
final class Check {
    static void check() {
        equal("{\"owner\":12}", sent(DemoCall.of(r -> r.owner(12))));
        equal("{\"owner\":\"O-7\"}", sent(DemoCall.of(r -> r.owner("O-7"))));
        equal("[/owner]", violations(DemoCall.of(r -> r.extra("owner", true))));
        List<String> drift = new ArrayList<>();
        equal("12", read(DemoCall.OPERATION, "{\"owner\":12}", drift).owner());
        equal("[]", drift);
    }

    private Check() {}
}
