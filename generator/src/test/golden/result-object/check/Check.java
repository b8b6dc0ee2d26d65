import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** A record with what is documented, and with the rest as it came. */
final class Check {
    static void check() {
        var result = DemoCall.OPERATION.decode("{\"result\":{\"id\":7,\"new\":1}}".getBytes()).result();
        equal(7L, result.id());
        equal("{\"new\":1}", result.unknownFields().toText());
        equal("{\"id\":7,\"new\":1}", result.raw().toText());
        equal(null, DemoCall.OPERATION.decode("{\"result\":{}}".getBytes()).result().id());
    }

    private Check() {}
}
