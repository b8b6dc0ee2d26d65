import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.demo.DemoCall;

/** The compiler warns whoever sets or reads the field, and nobody else. */
@SuppressWarnings("deprecation")
final class Check {
    static void check() throws Exception {
        equal(true, DemoCall.Builder.class.getMethod("code", String.class).isAnnotationPresent(Deprecated.class));
        equal(false, DemoCall.Builder.class.getMethod("id", long.class).isAnnotationPresent(Deprecated.class));
        equal(true, DemoCall.Result.class.getMethod("title").isAnnotationPresent(Deprecated.class));
        equal(true, DemoCall.Result.class.getMethod("rows").isAnnotationPresent(Deprecated.class));
        equal(false, DemoCall.Result.class.getMethod("name").isAnnotationPresent(Deprecated.class));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"title\":\"t\",\"rows\":[{\"id\":1}]}}".getBytes()).result();
        equal("t", result.title());
        equal(1L, result.rows().get(0).id());
    }

    private Check() {}
}
