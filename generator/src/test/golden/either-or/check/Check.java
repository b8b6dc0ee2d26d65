import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoBookingList;
import java.time.LocalDate;
import java.util.List;

/** Both sides of the either/or are starred, yet each alone is a whole request. */
final class Check {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 31);

    static void check() {
        equal("[]", violations(DemoBookingList.of(r -> r.filter(f -> f.from(FROM).resourceIds(List.of(1L))))));
        equal("[]", violations(DemoBookingList.of(r -> r.filter(f -> f.from(FROM).kindIds(List.of(1L))))));
        equal("[/filter]", violations(DemoBookingList.of(r -> r.filter(f -> f.from(FROM)))));
        equal("[/filter]", violations(DemoBookingList.of(
                r -> r.filter(f -> f.from(FROM).resourceIds(List.of(1L)).kindIds(List.of(1L))))));
        equal("[/filter/from]", violations(DemoBookingList.of(r -> r.filter(f -> f.kindIds(List.of(1L))))));
    }

    private Check() {}
}
