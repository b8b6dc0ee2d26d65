import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import java.util.List;

/** Lists hold one type, to any depth. */
final class Check {
    static void check() {
        equal("{\"tags\":[\"a\",\"b\"],\"grid\":[[1,2],[]]}",
                sent(DemoCall.of(r -> r.tags(List.of("a", "b")).grid(List.of(List.of(1L, 2L), List.of())))));
        equal("[/grid/1, /tags/0]", violations(DemoCall.of(r -> r.extra("tags", JsonArray.of(Json.of(1)))
                .extra("grid", JsonArray.of(JsonArray.EMPTY, Json.of(1))))));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"tags\":[\"a\"],\"grid\":[[1],[2,3]]}}".getBytes()).result();
        equal(List.of("a"), result.tags());
        equal(List.of(List.of(1L), List.of(2L, 3L)), result.grid());
    }

    private Check() {}
}
