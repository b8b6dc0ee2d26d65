import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import com.acme.b24.demo.DemoKind;
import com.acme.b24.demo.DemoSpotInput;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Values known by their positions are arguments one by one, and come back as a pair or a triple. */
final class Check {
    static void check() {
        equal(
                "{\"file\":[\"a.txt\",\"eA==\"],\"place\":[1.50,2,true,[7]],\"rest\":[\"x\",1],\"UF_A\":5}",
                sent(DemoCall.of(r -> r.file("a.txt", "eA==")
                        .place(new BigDecimal("1.50"), new BigDecimal("2"), true, List.of(7L))
                        .rest_("x", 1)
                        .rest("UF_A", 5))));
        equal(
                "{\"file\":[\"a\",\"b\"],\"spot\":[{\"x\":1},\"A\"]}",
                sent(DemoCall.of(r -> r.file("a", "b").spot(DemoSpotInput.of(s -> s.x(1)), DemoKind.A))));
        equal("[]", violations(DemoCall.of(r -> r.file("a", "b"))));
        equal("[/file]", violations(DemoCall.of(r -> {})));
        equal(
                "[/file, /place/1, /place/3/0, /rest]",
                violations(DemoCall.of(r -> r.extra("file", Json.parse("[\"a\"]"))
                        .extra("place", Json.parse("[1,\"2\",true,[\"7\"]]"))
                        .extra("rest", Json.parse("{\"0\":\"x\",\"1\":1}")))));

        List<String> drift = new ArrayList<>();
        var result = read(
                DemoCall.OPERATION,
                "{\"file\":[\"a\",\"2026-01-31\"],\"path\":[1,[\"x\"],{\"k\":1}],\"place\":[1.5,2,true,3]}",
                drift);
        equal("a", result.file().first());
        equal(LocalDate.of(2026, 1, 31), result.file().second());
        equal(1L, result.path().first());
        equal(List.of("x"), result.path().second());
        equal(JsonObject.of("k", Json.of(1)), result.path().third());
        equal(List.of(Json.parse("1.5"), Json.of(2), Json.of(true), Json.of(3)), result.place());
        equal("[]", drift);

        result = read(DemoCall.OPERATION, "{\"file\":[\"a\"],\"path\":{\"0\":1,\"1\":[],\"3\":{}},\"place\":null}", drift);
        equal(null, result.file());
        equal(null, result.path());
        equal("[/result/file, /result/path, /result/path, /result/place]", drift);
        drift.clear();
        result = read(DemoCall.OPERATION, "{\"file\":[\"a\",\"soon\"],\"spot\":[{\"x\":2},\"A\"]}", drift);
        equal(2L, result.spot().first().x());
        equal(DemoKind.A, result.spot().second());
        equal("a", result.file().first());
        equal(null, result.file().second());
        equal("[/result/file/1]", drift);
    }

    private Check() {}
}
