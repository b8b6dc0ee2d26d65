import com.acme.b24.demo.DemoAddressInput;
import com.acme.b24.demo.DemoOrderAdd;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@SuppressWarnings("deprecation")
final class Check {
    static void check() {
        DemoOrderAdd request = DemoOrderAdd.of(r -> r.fields(f -> f.xmlId("7")
                .clear(DemoOrderAdd.Fields.Field.XML_ID)
                .clear(DemoOrderAdd.Fields.Field.NOTE)
                .clear(DemoOrderAdd.Fields.Field.UNTIL)
                .rows(List.of(DemoOrderAdd.Fields.Rows.of(row -> row.product("tea").prices(Map.of("EUR", new BigDecimal("1E+2"))))))
                .delivery(d -> d.city("Riga").floor(x -> x.number(3)))
                .item(List.of("a", "b"))
                .rest("UF_1", Json.of(1))));
        equal(
                "{\"fields\":{\"xmlId\":\"\",\"note\":null,\"until\":false,"
                        + "\"rows\":[{\"product\":\"tea\",\"prices\":{\"EUR\":100}}],"
                        + "\"delivery\":{\"city\":\"Riga\",\"floor\":{\"number\":3}},\"item\":[\"a\",\"b\"],\"UF_1\":1}}",
                request.toJson().toText());
        equal("[]", places(request));

        equal("[]", places(DemoOrderAdd.of(r -> r.fields(f -> f.xmlId("7").until(LocalDate.of(2026, 1, 31))))));
        equal("[/fields]", places(DemoOrderAdd.builder().build()));
        equal(
                "[/fields/delivery/city, /fields/delivery/floor/number, /fields/rows/0/product]",
                places(DemoOrderAdd.of(r -> r.fields(f -> f.note("x")
                        .rows(List.of(DemoOrderAdd.Fields.Rows.builder().build()))
                        .delivery(d -> d.floor(x -> {}))))));

        var answer = DemoOrderAdd.decode("{\"result\":{\"orders\":[{\"id\":5,\"UF_A\":\"x\",\"new\":1}]}}".getBytes());
        equal(5L, answer.result().get(0).id());
        equal("{UF_A=x}", answer.result().get(0).rest());
        equal("{\"new\":1}", answer.result().get(0).unknownFields().toText());
        equal(1, DemoOrderAdd.decode("{\"result\":[{\"id\":5}]}".getBytes()).result().size());
        equal(DemoAddressInput.of(a -> a.city("x")), DemoAddressInput.of(a -> a.city("x")));
    }

    private static String places(DemoOrderAdd request) {
        return request.validate().stream().map(each -> each.pointer()).sorted().toList().toString();
    }

    private static void equal(Object expected, Object actual) {
        if (!String.valueOf(expected).equals(String.valueOf(actual))) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
