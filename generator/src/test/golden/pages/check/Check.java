import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.read;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoList;
import com.acme.b24.demo.DemoNames;
import io.github.b24kit.runtime.PagedCall;
import java.net.URI;
import java.util.ArrayList;

/** A list method's call goes from page to page, and knows how large a page is and what its total is worth. */
final class Check {
    static void check() {
        Bitrix24 b24 = Bitrix24.webhook(URI.create("https://example.bitrix24.com/rest/1/abcdefgh12345678/"));
        PagedCall<DemoList.Result> rows = b24.demo().list();
        PagedCall<String> names = b24.demo().names("x").from(40);
        equal("{\"of\":\"x\",\"start\":40}", names.toJson());
        equal("{\"start\":50}", rows.from(50).toJson());
        equal("Paging[size=50, totalTrusted=true]", DemoList.builder().build().paging().toString());
        equal("Paging[size=20, totalTrusted=false]", DemoNames.of(r -> r.of("x")).paging().toString());
        equal(7L, read(DemoList.OPERATION, "{\"rows\":[{\"ID\":7}]}", new ArrayList<>()).get(0).id());
    }

    private Check() {}
}
