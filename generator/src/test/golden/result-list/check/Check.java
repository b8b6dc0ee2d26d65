import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;
import java.util.List;

/** The result is the list itself. */
final class Check {
    static void check() {
        equal(7L, DemoCall.OPERATION.decode("{\"result\":[{\"id\":7}]}".getBytes()).result().get(0).id());
        equal(List.of(), DemoCall.OPERATION.decode("{\"result\":[]}".getBytes()).result());
    }

    private Check() {}
}
