import com.acme.b24.demo.DemoOldGet;
import com.acme.b24.demo.DemoOldMethods;
import java.lang.reflect.AnnotatedElement;
import java.util.function.Consumer;

/** The compiler warns whoever uses what is deprecated, and nobody else. */
@SuppressWarnings("deprecation")
final class Check {
    static void check() throws Exception {
        deprecated(true, DemoOldGet.class);
        deprecated(true, DemoOldMethods.class.getMethod("get", String.class));
        deprecated(true, DemoOldMethods.class.getMethod("get", String.class, Consumer.class));
        deprecated(true, DemoOldGet.Builder.class.getMethod("code", String.class));
        deprecated(false, DemoOldGet.Builder.class.getMethod("kind", DemoOldGet.Kind.class));
        deprecated(true, DemoOldGet.Kind.class.getField("A"));
        deprecated(false, DemoOldGet.Kind.class.getField("B"));
        deprecated(true, DemoOldGet.Result.class.getMethod("title"));
        deprecated(true, DemoOldGet.Result.class.getMethod("rows"));
        deprecated(false, DemoOldGet.Result.class.getMethod("name"));
        var result = DemoOldGet.decode("{\"result\": {\"title\": \"t\", \"rows\": [{\"id\": 1}]}}".getBytes()).result();
        if (!"t".equals(result.title()) || result.rows().get(0).id() != 1) {
            throw new AssertionError(result);
        }
    }

    private static void deprecated(boolean expected, AnnotatedElement element) {
        if (element.isAnnotationPresent(Deprecated.class) != expected) {
            throw new AssertionError(element + (expected ? " is not deprecated" : " is deprecated"));
        }
    }

    private Check() {}
}
