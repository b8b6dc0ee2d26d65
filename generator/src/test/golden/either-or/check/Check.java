import com.acme.b24.demo.DemoBookingList;
import io.github.b24kit.runtime.request.Violation;
import java.time.LocalDate;
import java.util.List;

/** Both sides of the either/or are starred, yet each alone is a whole request. */
final class Check {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 31);

    static void check() {
        equal("[]", places(DemoBookingList.of(r -> r.filter(f -> f.from(FROM).resourceIds(List.of(1L))))));
        equal("[]", places(DemoBookingList.of(r -> r.filter(f -> f.from(FROM).kindIds(List.of(1L))))));
        equal("[/filter]", places(DemoBookingList.of(r -> r.filter(f -> f.from(FROM)))));
        equal("[/filter]", places(DemoBookingList.of(
                r -> r.filter(f -> f.from(FROM).resourceIds(List.of(1L)).kindIds(List.of(1L))))));
        equal("[/filter/from]", places(DemoBookingList.of(r -> r.filter(f -> f.kindIds(List.of(1L))))));
    }

    private static String places(DemoBookingList request) {
        return request.validate().stream().map(Violation::pointer).toList().toString();
    }

    private static void equal(String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }

    private Check() {}
}
