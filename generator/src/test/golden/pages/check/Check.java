import static io.github.b24kit.generator.Expect.equal;

import com.acme.b24.Bitrix24;
import com.acme.b24.demo.DemoList;
import com.acme.b24.demo.DemoNames;
import io.github.b24kit.runtime.Batch;
import io.github.b24kit.runtime.BatchCall;
import io.github.b24kit.runtime.PagedCall;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A list method's call goes from page to page, and knows how large a page is and what its total is worth. */
final class Check {
    private static final String TIME = "\"time\":{\"start\":1,\"finish\":2,\"duration\":1}";

    static void check() {
        pages();
        batch();
        Bitrix24 b24 = portal(new ArrayList<>());
        PagedCall<DemoList.Result> rows = b24.demo().list();
        PagedCall<String> names = b24.demo().names("x").from(40);
        equal("{\"of\":\"x\",\"start\":40}", names.toJson());
        equal("{\"start\":50}", rows.from(50).toJson());
        equal("Paging[size=50, totalTrusted=true]", DemoList.builder().build().paging().toString());
        equal("Paging[size=20, totalTrusted=false]", DemoNames.of(r -> r.of("x")).paging().toString());
    }

    /** The second request begins where the first answer said that the next page does. */
    private static void pages() {
        List<String> sent = new ArrayList<>();
        Bitrix24 b24 = portal(
                sent,
                "{\"result\":{\"rows\":[" + rows(1, 50) + "]},\"next\":50,\"total\":52," + TIME + "}",
                "{\"result\":{\"rows\":[" + rows(51, 52) + "]},\"total\":52," + TIME + "}");
        List<Long> ids = b24.demo().list().stream().map(DemoList.Result::id).toList();
        equal(52, ids.size());
        equal(1L, ids.get(0));
        equal(52L, ids.get(51));
        equal("[demo.list {}, demo.list {\"start\":50}]", sent);
    }

    /** In a batch a list method is a call like any other: it brings its first page. */
    private static void batch() {
        List<String> sent = new ArrayList<>();
        Bitrix24 b24 = portal(
                sent,
                "{\"result\":{\"result\":{\"call1\":{\"rows\":[{\"ID\":7}]},\"call2\":[\"a\"]},\"result_error\":[],"
                        + "\"result_total\":{\"call1\":90,\"call2\":1},\"result_next\":{\"call1\":50},\"result_time\":[]},"
                        + TIME + "}");
        Batch batch = b24.client().batch();
        BatchCall<List<DemoList.Result>> rows = batch.add(b24.demo().list());
        BatchCall<List<String>> names = batch.add(b24.demo().names("x").from(40));
        var result = batch.execute();
        equal(7L, result.of(rows).orThrow().get(0).id());
        equal(List.of("a"), result.of(names).orThrow());
        equal(
                "[batch {\"halt\":0,\"cmd\":{\"call1\":\"demo.list\",\"call2\":\"demo.names?of=x&start=40\"}}]", sent);
    }

    private static String rows(int first, int last) {
        StringBuilder rows = new StringBuilder();
        for (int id = first; id <= last; id++) {
            rows.append(id == first ? "" : ",").append("{\"ID\":").append(id).append('}');
        }
        return rows.toString();
    }

    private static Bitrix24 portal(List<String> sent, String... answers) {
        Iterator<String> script = List.of(answers).iterator();
        return Bitrix24.of(RestClient.webhook("https://example.bitrix24.com/rest/1/abcdefgh12345678/")
                .transport(request -> {
                    String path = request.uri().getPath();
                    sent.add(path.substring(path.lastIndexOf('/') + 1) + " "
                            + new String(request.body(), StandardCharsets.UTF_8));
                    byte[] body = script.next().getBytes(StandardCharsets.UTF_8);
                    return CompletableFuture.completedFuture(new TransportResponse(200, Map.of(), body));
                })
                .build());
    }

    private Check() {}
}
