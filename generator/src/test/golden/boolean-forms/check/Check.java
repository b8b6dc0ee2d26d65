import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoCall;
import java.util.ArrayList;
import java.util.List;

/** A boolean is a boolean for the caller, whatever it is on the wire. */
final class Check {
    static void check() {
        equal("{\"letter\":\"Y\",\"word\":true,\"digit\":0,\"unsaid\":false}",
                sent(DemoCall.of(r -> r.letter(true).word(true).digit(false).unsaid(false))));
        equal("[/digit, /letter, /unsaid, /word]", violations(DemoCall.of(
                r -> r.extra("letter", true).extra("word", "Y").extra("digit", 2).extra("unsaid", "N"))));
        List<String> drift = new ArrayList<>();
        var result = read(DemoCall.OPERATION, "{\"letter\":\"N\",\"word\":true,\"digit\":1,\"unsaid\":false}", drift);
        equal("[]", drift);
        equal(false, result.letter());
        equal(true, result.word());
        equal(true, result.digit());
        equal(false, result.unsaid());
        read(DemoCall.OPERATION, "{\"letter\":true,\"word\":1,\"digit\":\"Y\",\"unsaid\":\"N\"}", drift);
        equal("[/result/letter, /result/word, /result/digit, /result/unsaid]", drift);
    }

    private Check() {}
}
