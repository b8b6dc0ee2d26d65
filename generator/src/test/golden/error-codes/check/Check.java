import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;
import java.util.List;

/** The set of codes is open, and each knows what is documented of it. */
final class Check {
    static void check() {
        equal(400, DemoCall.Error.NOT_FOUND.meanings().get(0).status());
        equal("There is none.", DemoCall.Error.NOT_FOUND.meanings().get(0).meaning());
        equal(null, DemoCall.Error.ACCESS_DENIED.meanings().get(0).status());
        equal(List.of(), DemoCall.Error.TABLE.code("UNHEARD_OF").meanings());
        equal("NOT_FOUND", DemoCall.OPERATION.error(" not_found ").meanings().get(0).code());
    }

    private Check() {}
}
