import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;

import com.acme.b24.Bitrix24;
import com.acme.b24.default_.DefaultImportEnum;
import io.github.b24kit.runtime.RestClient;

/** Words of Java and methods of every object. */
final class Check {
    static void check() {
        equal("{\"class\":\"a\",\"notify\":\"b\"}", sent(DefaultImportEnum.of(r -> r.class_("a").notify_("b"))));
        RestClient client = RestClient.webhook("http://127.0.0.1:9/rest/1/code/").build();
        equal("{}", Bitrix24.of(client).default_().import_().enum_(r -> {}).toJson());
        var result = DefaultImportEnum.OPERATION.decode("{\"result\":{\"hashCode\":\"h\",\"getClass\":\"g\",\"record\":\"r\"}}".getBytes()).result();
        equal("h", result.hashCode_());
        equal("g", result.getClass_());
        equal("r", result.record());
    }

    private Check() {}
}
