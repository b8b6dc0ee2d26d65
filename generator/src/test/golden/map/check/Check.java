import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

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
        equal("[/prices/EUR]", violations(DemoCall.of(
                r -> r.extra("prices", JsonObject.of("EUR", Json.of("much"))))));
        var result = DemoCall.decode("{\"result\":{\"names\":{\"lv\":[\"a\"],\"de\":[]}}}".getBytes()).result();
        equal("{lv=[a], de=[]}", result.names().toString());
    }

    private Check() {}
}
