import com.acme.b24.demo.DemoKind;
import com.acme.b24.demo.DemoValuesSet;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

final class Check {
    static void check() {
        DemoValuesSet request = DemoValuesSet.of(r -> r.name("n")
                .count(5)
                .sum(new BigDecimal("1E+3"))
                .yn(true)
                .bit(false)
                .day(LocalDate.of(2026, 1, 31))
                .stamp(Instant.ofEpochSecond(7))
                .any(Json.of(true))
                .kind(DemoKind.FIRST)
                .state(DemoValuesSet.State.CLOSED)
                .owner(12)
                .tags(List.of("t"))
                .grid(List.of(List.of(1L, 2L), List.of()))
                .limits(Map.of("a", new BigDecimal("0.10")))
                .either("x")
                .secret(Secret.of("s3cret")));
        equal(
                "{\"name\":\"n\",\"count\":5,\"sum\":1000,\"yn\":\"Y\",\"bit\":0,\"day\":\"2026-01-31\",\"stamp\":7,\"any\":true,"
                        + "\"kind\":\"A\",\"state\":\"closed-for-good\",\"owner\":12,\"tags\":[\"t\"],\"grid\":[[1,2],[]],"
                        + "\"limits\":{\"a\":0.10},\"either\":\"x\",\"secret\":\"s3cret\"}",
                request.toJson().toText());
        equal("[]", places(request));
        equal("\"O-7\"", DemoValuesSet.of(r -> r.owner("O-7")).toJson().get("owner").toText());
        equal(
                "[, , , /count, /level, /moment, /name, /name, /owner, /state]",
                places(DemoValuesSet.of(r -> r.name("")
                        .count(101)
                        .extra("yn", "Y")
                        .json(true)
                        .day(LocalDate.of(2026, 1, 31))
                        .extra("moment", "2026-01-31T10:00:00")
                        .state(new DemoValuesSet.State("unheard-of"))
                        .level(3))));

        var result = DemoValuesSet.decode("""
                {"result": {"name": "n", "count": "5", "sum": 1.10, "yn": "N", "json": true, "bit": 1,
                 "day": "2026-01-31T23:00:00+03:00", "moment": "2026-01-31T23:00:00+03:00", "stamp": 7, "any": [1],
                 "object": {"a": 1}, "objects": [{"b": 2}], "kind": "Z", "kinds": ["A", "B"], "state": "open", "owner": 12,
                 "thing": {"ID": "x", "PARENT": {"ID": 3}, "EMAIL": "a@b.example",
                 "OWNER": {"NAME": "Ann", "HOME": {"STREET": "Elm"}}}, "things": [{"ID": "y"}], "byName": [],
                 "grid": [[1], [2, 3]], "tables": {"t": [{"ID": "z"}]}, "either": 5, "secret": "s3cret", "more": 1}}
                """.getBytes()).result();
        equal("n", result.name());
        equal(5L, result.count());
        equal("1.10", result.sum());
        equal(false, result.yn());
        equal(true, result.json());
        equal(true, result.bit());
        equal("2026-01-31", result.day());
        equal(OffsetDateTime.parse("2026-01-31T23:00:00+03:00"), result.moment());
        equal(Instant.ofEpochSecond(7), result.stamp());
        equal("[1]", result.any().toText());
        equal("{\"a\":1}", result.object().toText());
        equal("{\"b\":2}", result.objects().get(0).toText());
        equal("Z", result.kind().value());
        equal(false, result.kind().isKnown());
        equal("[A, B]", result.kinds());
        equal(DemoValuesSet.Result.State.OPEN, result.state());
        equal("12", result.owner());
        equal("3", result.thing().parent().id());
        equal("y", result.things().get(0).id());
        equal("{}", result.byName());
        equal("[[1], [2, 3]]", result.grid());
        equal("z", result.tables().get("t").get(0).id());
        equal("5", result.either().toText());
        equal("s3cret", result.secret().reveal());
        equal("{\"more\":1}", result.unknownFields().toText());
        equal(false, result.toString().contains("s3cret"));
        equal(false, result.toString().contains("a@b.example"));
        equal("Owner{NAME: string, HOME: object}", result.thing().owner().toString().replace("{STREET: string}", "object"));
        equal("DemoHome{STREET: string}", result.thing().owner().home());
        equal("Elm", result.thing().owner().home().street());
        equal(null, DemoValuesSet.decode("{\"result\": null}".getBytes()).result());

        equal(true, new DemoValuesSet.Error(" error_core ").isShared());
        equal(403, new DemoValuesSet.Error("ERROR_CORE").meanings().get(1).status());

        equal(true, DemoKind.VALUES.contains(new DemoKind("A")));
    }

    private static String places(DemoValuesSet request) {
        return request.validate().stream().map(each -> each.pointer()).sorted().toList().toString();
    }

    private static void equal(Object expected, Object actual) {
        if (!String.valueOf(expected).equals(String.valueOf(actual))) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
