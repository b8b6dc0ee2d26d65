import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.CommonError;
import com.acme.b24.demo.DemoCall;

/** What the method says of a code wins over what is said of all methods. */
final class Check {
    static void check() {
        equal("It belongs to somebody else.", DemoCall.Error.ACCESS_DENIED.meanings().get(0).meaning());
        equal(false, DemoCall.Error.ACCESS_DENIED.meanings().get(0).common());
        equal("Too many calls.", DemoCall.Error.TABLE.code("QUERY_LIMIT_EXCEEDED").meanings().get(0).meaning());
        equal(true, DemoCall.Error.TABLE.code("QUERY_LIMIT_EXCEEDED").meanings().get(0).common());
        equal(503, CommonError.QUERY_LIMIT_EXCEEDED.meanings().get(0).status());
    }

    private Check() {}
}
