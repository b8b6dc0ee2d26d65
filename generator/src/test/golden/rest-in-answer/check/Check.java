import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** Fields whose names follow the pattern are known ones. */
final class Check {
    static void check() {
        var result = DemoCall.OPERATION.decode("{\"result\":{\"id\":5,\"UF_A\":\"x\",\"new\":1}}".getBytes()).result();
        equal(5L, result.id());
        equal("{UF_A=x}", result.rest().toString());
        equal("{\"new\":1}", result.unknownFields().toText());
    }

    private Check() {}
}
