import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;

/** What is about a person is read as anything else, and masked in texts. */
final class Check {
    static void check() {
        equal("{\"email\":\"a@b.example\"}", sent(DemoCall.of(r -> r.email("a@b.example"))));
        var result = DemoCall.OPERATION.decode(("{\"result\":{\"name\":\"x\",\"owner\":"
                + "{\"name\":\"Ann\",\"home\":{\"street\":\"Elm\"}}}}").getBytes()).result();
        equal("Elm", result.owner().home().street());
        equal("Ann", result.owner().name());
        equal("x", result.name());
        equal(false, result.toString().contains("Ann"));
        equal("DemoHome{street: string}", result.owner().home().toString());
    }

    private Check() {}
}
