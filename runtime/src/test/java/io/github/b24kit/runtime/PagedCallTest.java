package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.RowServer.ids;
import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.runtime.RowServer.Row;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists read page by page, three rows at most on each, from a server that answers what each test says. */
@Timeout(30)
class PagedCallTest {
    private static final String REFUSED = json(400, "{\"error\":\"100\",\"error_description\":\"no\"}");
    private static final String RATE = json(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");

    private final RowServer server = new RowServer();

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void readsEveryPage() throws Exception {
        server.page(1, 3, 3L, 8L).page(4, 6, 6L, 8L).page(7, 8, null, 8L);
        assertThat(ids(server.call())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(server.sent())
                .containsExactly(
                        "{\"filter\":{\"=paid\":\"N\"}}",
                        "{\"filter\":{\"=paid\":\"N\"},\"start\":3}",
                        "{\"filter\":{\"=paid\":\"N\"},\"start\":6}");
    }

    @Test
    void executeBringsOnePageAsEver() throws Exception {
        server.page(1, 3, 3L, 8L);
        assertThat(server.call().execute()).extracting(Row::id).containsExactly(1L, 2L, 3L);
        assertThat(server.sent()).containsExactly("{\"filter\":{\"=paid\":\"N\"}}");
    }

    @Test
    void asksForAPageOnlyWhenItsRowsAreWanted() throws Exception {
        server.page(1, 3, 3L, 9L).page(4, 6, 6L, 9L);
        Iterator<Row> rows = server.call().stream().iterator();
        assertThat(server.requests()).isEmpty();
        for (int i = 0; i < 3; i++) {
            rows.next();
        }
        assertThat(server.requests()).hasSize(1);
        assertThat(rows.next().id()).isEqualTo(4);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void whoTakesAFewRowsAsksForTheirPagesOnly() throws Exception {
        server.page(1, 3, 3L, 9L).page(4, 6, 6L, 9L);
        assertThat(server.call().stream().limit(4).map(Row::id)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void pagesTellWhereToGoOn() throws Exception {
        server.page(4, 6, 6L, 8L).page(7, 8, null, 8L);
        List<Page<Row>> pages = server.call().from(3).pages().toList();
        assertThat(pages).extracting(Page::start).containsExactly(3L, 6L);
        assertThat(pages).extracting(Page::next).containsExactly(6L, null);
        assertThat(pages).extracting(Page::total).containsExactly(8L, 8L);
        assertThat(pages.get(1)).hasToString("2 rows from 6, HTTP 200 [result, total]");
        assertThat(server.sent().get(0)).isEqualTo("{\"filter\":{\"=paid\":\"N\"},\"start\":3}");
        assertThatIllegalArgumentException().isThrownBy(() -> server.call().from(-1));
    }

    @Test
    void streamsBeginAnew() throws Exception {
        server.page(1, 1, null, 1L).page(1, 1, null, 1L);
        PagedCall<Row> call = server.call();
        assertThat(ids(call)).isEqualTo(ids(call)).containsExactly(1L);
    }

    @Test
    void aListWithoutRowsIsWhole() throws Exception {
        server.page(1, 0, null, 0L).page(1, 0, null, null);
        PagedCall<Row> call = server.call();
        assertThat(ids(call)).isEmpty();
        assertThat(ids(call)).isEmpty();
    }

    @Test
    void anErrorOnTheThirdPageComesAfterTheRowsBefore() throws Exception {
        server.page(1, 3, 3L, 9L).page(4, 6, 6L, 9L).answer(REFUSED).page(7, 9, null, 9L);
        List<Long> seen = new ArrayList<>();
        Iterator<Page<Row>> pages = server.call().pages().iterator();
        assertThatThrownBy(() -> pages.forEachRemaining(page -> page.rows().forEach(row -> seen.add(row.id()))))
                .isInstanceOf(ApiException.class);
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(pages.next().rows()).as("asked again, not passed over").hasSize(3);
        assertThat(server.sent().subList(2, 4)).allMatch(body -> body.endsWith("\"start\":6}"));
    }

    @Test
    void everyPageHasTheRetriesOfACall() throws Exception {
        server.page(1, 3, 3L, 6L).answer(RATE).page(4, 6, null, 6L);
        assertThat(ids(server.call())).hasSize(6);
        assertThat(server.sent().get(1)).isEqualTo(server.sent().get(2)).endsWith("\"start\":3}");
    }

    @Test
    void aBrokenWireEndsTheStreamAsItEndsACall() throws Exception {
        server.page(1, 3, 3L, 6L);
        List<Long> seen = new ArrayList<>();
        PagedCall<Row> call = server.call();
        assertThatThrownBy(() -> call.stream().forEach(row -> seen.add(row.id())))
                .isInstanceOf(TransportException.class);
        assertThat(seen).hasSize(3);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void inABatchItBringsItsPage() throws Exception {
        server.answer(json(
                200,
                "{\"result\":{\"result\":{\"call1\":{\"rows\":[{\"id\":4}]}},\"result_error\":[],"
                        + "\"result_total\":{\"call1\":9},\"result_next\":{\"call1\":4},\"result_time\":[]}}"));
        PagedCall<Row> call = server.call().from(3);
        Batch batch = server.client().batch();
        BatchCall<List<Row>> added = batch.add(call);
        Response<List<Row>> page = ((BatchOutcome.Ok<List<Row>>) batch.execute().of(added)).response();
        assertThat(page.result()).containsExactly(new Row(4L));
        assertThat(page.next()).isEqualTo(4);
        assertThat(page.total()).isEqualTo(9);
        assertThat(server.sent())
                .containsExactly("{\"halt\":0,\"cmd\":{\"call1\":\"shop.row.list?filter[%3Dpaid]=N&start=3\"}}");
    }

    @Test
    void startingWithoutACountIsRefused() throws Exception {
        for (Json start : List.of(Json.of(-1), Json.of("x"), Json.of(true))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> server.call().extra("start", start).stream())
                    .withMessageContaining("\"start\" of shop.row.list is no number of rows");
        }
        server.page(4, 4, null, 4L);
        assertThat(ids(server.call().extra("start", "3"))).containsExactly(4L);
        assertThat(server.sent().get(0)).endsWith("\"start\":\"3\"}");
    }

    @Test
    void everyChangeKeepsThePages() throws Exception {
        server.page(1, 3, 3L, 4L).page(4, 4, null, 4L);
        PagedCall<Row> call = server.call()
                .extra("a", "x")
                .extra("b", 1)
                .extra("c", true)
                .extra("d", Json.of("y"))
                .timeout(Duration.ofSeconds(20))
                .header("X-Try", "1")
                .extra("select", "no list")
                .unchecked();
        assertThat(ids(call)).hasSize(4);
        assertThat(server.requests()).allMatch(request -> request.contains("X-Try: 1"));
        assertThat(server.sent().get(1)).contains("\"a\":\"x\",\"b\":1,\"c\":true,\"d\":\"y\"");
        assertThatThrownBy(() -> server.call().extra("size", "x").stream().toList())
                .isInstanceOf(InvalidRequestException.class);
    }
}
