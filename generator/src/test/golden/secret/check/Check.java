import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.Secret;

/** A secret is sent and read, and no text shows it. */
final class Check {
    static void check() {
        DemoCall request = DemoCall.of(r -> r.password(Secret.of("s3cret")));
        equal("{\"password\":\"s3cret\"}", sent(request));
        equal("[s3cret]", DemoCall.OPERATION.rules().secrets(request.toJson()).stream().map(Secret::reveal).toList());
        equal(false, request.toString().contains("s3cret"));
        var answer = DemoCall.OPERATION.decode("{\"result\":{\"token\":\"s3cret\"}}".getBytes());
        equal("s3cret", answer.result().token().reveal());
        equal(false, answer.toString().contains("s3cret"));
        equal(false, answer.result().toString().contains("s3cret"));
    }

    private Check() {}
}
