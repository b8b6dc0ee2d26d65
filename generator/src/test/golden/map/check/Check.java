import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoCall;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The keys of a map are data, in their order. */
final class Check {
    static void check() {
        Map<String, BigDecimal> prices = new LinkedHashMap<>();
        prices.put("USD", new BigDecimal("0.10"));
        prices.put("EUR", new BigDecimal("1E+2"));
        equal("{\"prices\":{\"USD\":0.10,\"EUR\":100}}", sent(DemoCall.of(r -> r.prices(prices))));
        equal("[/key, /prices/EUR]", violations(DemoCall.of(
                r -> r.extra("prices", JsonObject.of("EUR", Json.of("much"))))));
        equal("{\"key\":{\"B\":{\"NAME\":\"Second\"},\"A\":{\"NAME\":\"First\"}}}", sent(DemoCall.of(
                r -> r.key("B", k -> k.name("Second")).key("A", k -> k.name("First")))));
        equal("{\"key\":{\"A\":{\"NAME\":\"First\"},\"B\":{}}}", sent(DemoCall.of(
                r -> r.key(Map.of("A", DemoCall.Key.of(k -> k.name("First")))).key("B", k -> {}))));
        // Its setter takes one by one, so it is no positional parameter.
        equal("demo.call{key: {A: {NAME: string}}}",
                Bitrix24.webhook("https://portal.example/rest/1/code/").demo()
                        .call(r -> r.key("A", k -> k.name("First"))).toString());
        equal("[/key/B/NAME]", violations(DemoCall.of(r -> r.key("B", k -> {}))));
        var result = DemoCall.OPERATION.decode("{\"result\":{\"names\":{\"lv\":[\"a\"],\"de\":[]}}}".getBytes()).result();
        equal("{lv=[a], de=[]}", result.names().toString());
    }

    private Check() {}
}
