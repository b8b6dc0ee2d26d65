package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.request.RequestRules.optional;
import static io.github.b24kit.runtime.request.Values.integer;
import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.IncompleteListException;
import io.github.b24kit.runtime.error.IncompleteListException.Reason;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.error.TransportException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Lists read page by page from a server that answers what each test says: three rows are a full page here. */
@Timeout(30)
class PagedCallTest {
    private static final String REFUSED = json(400, "{\"error\":\"100\",\"error_description\":\"no\"}");
    private static final String RATE = json(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");

    private final List<String> answers = new ArrayList<>();
    private @Nullable RawServer server;
    private @Nullable RestClient client;

    @AfterEach
    void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    /** Rows {@code from} to {@code to}, and what stands beside them. */
    private PagedCallTest page(long from, long to, @Nullable Long next, @Nullable Long total) {
        String rows = LongStream.rangeClosed(from, to)
                .mapToObj(id -> "{\"id\":" + id + "}")
                .collect(Collectors.joining(","));
        return answer(json(
                200,
                "{\"result\":{\"rows\":[" + rows + "]}" + (next == null ? "" : ",\"next\":" + next)
                        + (total == null ? "" : ",\"total\":" + total) + "}"));
    }

    private PagedCallTest answer(String answer) {
        answers.add(answer);
        return this;
    }

    private PagedCall<Row> call() throws IOException {
        return call(Paging.byStart(3));
    }

    private PagedCall<Row> call(Paging paging) throws IOException {
        server = new RawServer((out, hit) -> {
            if (hit > answers.size()) {
                throw new RawServer.Reset();
            }
            out.write(answers.get(hit - 1).getBytes(StandardCharsets.UTF_8));
        });
        client = RestClient.webhook(server.uri("/rest/1/c0de/"))
                .pace(new FastPace(0))
                .retries(new RetryPolicy(2, Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .build();
        return client.call(new RowsRequest(paging));
    }

    /** The bodies that were sent. */
    private List<String> sent() {
        return server.requests().stream()
                .map(request -> request.substring(request.indexOf("\r\n\r\n") + 4))
                .toList();
    }

    private static List<Long> ids(PagedCall<Row> call) {
        return call.stream().map(Row::id).toList();
    }

    /** What ended a stream, and in {@code seen} what it brought before. */
    private static IncompleteListException end(PagedCall<Row> call, List<Long> seen) {
        return catchThrowableOfType(
                IncompleteListException.class, () -> call.stream().forEach(row -> seen.add(row.id())));
    }

    private void endsUnproven(PagedCall<Row> call, Reason reason, long position, Long... rows) {
        List<Long> seen = new ArrayList<>();
        IncompleteListException end = end(call, seen);
        assertThat(end).isNotNull();
        assertThat(end.reason()).isEqualTo(reason);
        assertThat(end.position()).isEqualTo(position);
        assertThat(end).hasMessageStartingWith("shop.row.list: the list may have more rows than the stream brought: ");
        assertThat(seen).containsExactly(rows);
        assertThat(server.requests()).as("nothing is asked beyond the end").hasSize(answers.size());
    }

    @Test
    void readsEveryPage() throws Exception {
        page(1, 3, 3L, 8L).page(4, 6, 6L, 8L).page(7, 8, null, 8L);
        assertThat(ids(call())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(sent())
                .containsExactly(
                        "{\"filter\":{\"=paid\":\"N\"}}",
                        "{\"filter\":{\"=paid\":\"N\"},\"start\":3}",
                        "{\"filter\":{\"=paid\":\"N\"},\"start\":6}");
    }

    @Test
    void executeBringsOnePageAsEver() throws Exception {
        page(1, 3, 3L, 8L);
        assertThat(call().execute()).extracting(Row::id).containsExactly(1L, 2L, 3L);
        assertThat(sent()).containsExactly("{\"filter\":{\"=paid\":\"N\"}}");
    }

    @Test
    void asksForAPageOnlyWhenItsRowsAreWanted() throws Exception {
        page(1, 3, 3L, 9L).page(4, 6, 6L, 9L);
        Iterator<Row> rows = call().stream().iterator();
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
        page(1, 3, 3L, 9L).page(4, 6, 6L, 9L);
        assertThat(call().stream().limit(4).map(Row::id)).containsExactly(1L, 2L, 3L, 4L);
        assertThat(server.requests()).hasSize(2);
    }

    @Test
    void pagesTellWhereToGoOn() throws Exception {
        page(4, 6, 6L, 8L).page(7, 8, null, 8L);
        List<Page<Row>> pages = call().from(3).pages().toList();
        assertThat(pages).extracting(Page::start).containsExactly(3L, 6L);
        assertThat(pages).extracting(Page::next).containsExactly(6L, null);
        assertThat(pages).extracting(Page::total).containsExactly(8L, 8L);
        assertThat(pages.get(1)).hasToString("2 rows from 6, HTTP 200 [result, total]");
        assertThat(sent().get(0)).isEqualTo("{\"filter\":{\"=paid\":\"N\"},\"start\":3}");
        assertThatIllegalArgumentException().isThrownBy(() -> call().from(-1));
    }

    @Test
    void streamsBeginAnew() throws Exception {
        page(1, 1, null, 1L).page(1, 1, null, 1L);
        PagedCall<Row> call = call();
        assertThat(ids(call)).isEqualTo(ids(call)).containsExactly(1L);
    }

    @Test
    void aListWithoutRowsIsWhole() throws Exception {
        page(1, 0, null, 0L).page(1, 0, null, null);
        PagedCall<Row> call = call();
        assertThat(ids(call)).isEmpty();
        assertThat(ids(call)).isEmpty();
    }

    @Test
    void anErrorOnTheThirdPageComesAfterTheRowsBefore() throws Exception {
        page(1, 3, 3L, 9L).page(4, 6, 6L, 9L).answer(REFUSED).page(7, 9, null, 9L);
        List<Long> seen = new ArrayList<>();
        Iterator<Page<Row>> pages = call().pages().iterator();
        assertThatThrownBy(() -> pages.forEachRemaining(page -> page.rows().forEach(row -> seen.add(row.id()))))
                .isInstanceOf(ApiException.class);
        assertThat(seen).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(pages.next().rows()).as("asked again, not passed over").hasSize(3);
        assertThat(sent().subList(2, 4)).allMatch(body -> body.endsWith("\"start\":6}"));
    }

    @Test
    void everyPageHasTheRetriesOfACall() throws Exception {
        page(1, 3, 3L, 6L).answer(RATE).page(4, 6, null, 6L);
        assertThat(ids(call())).hasSize(6);
        assertThat(sent().get(1)).isEqualTo(sent().get(2)).endsWith("\"start\":3}");
    }

    @Test
    void aBrokenWireEndsTheStreamAsItEndsACall() throws Exception {
        page(1, 3, 3L, 6L);
        List<Long> seen = new ArrayList<>();
        PagedCall<Row> call = call();
        assertThatThrownBy(() -> call.stream().forEach(row -> seen.add(row.id())))
                .isInstanceOf(TransportException.class);
        assertThat(seen).hasSize(3);
        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void theTotalSaysMore() throws Exception {
        page(1, 3, 3L, 9L).page(4, 6, null, 9L);
        endsUnproven(call(), Reason.END_NOT_PROVEN, 6, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aFullPageWithoutNextProvesNothing() throws Exception {
        page(1, 3, 3L, null).page(4, 6, null, null);
        endsUnproven(call(), Reason.END_NOT_PROVEN, 6, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aFullPageIsTheLastWhereTheTotalSaysSo() throws Exception {
        page(1, 3, 3L, 6L).page(4, 6, null, 6L);
        assertThat(ids(call())).hasSize(6);
    }

    @Test
    void aTotalThatWasToldOnceIsEnough() throws Exception {
        page(1, 3, 3L, 6L).page(4, 6, null, null);
        assertThat(ids(call())).hasSize(6);
        server.close();
        answers.clear();
        page(1, 3, 3L, 6L).page(4, 5, null, null);
        endsUnproven(call(), Reason.END_NOT_PROVEN, 5, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aTotalOfLessThanWhatCameProvesNothing() throws Exception {
        page(1, 3, null, 0L);
        endsUnproven(call(), Reason.END_NOT_PROVEN, 3, 1L, 2L, 3L);
        server.close();
        answers.clear();
        page(1, 2, null, 0L);
        assertThat(ids(call())).hasSize(2);
    }

    @Test
    void inABatchItBringsItsPage() throws Exception {
        answer(json(
                200,
                "{\"result\":{\"result\":{\"call1\":{\"rows\":[{\"id\":4}]}},\"result_error\":[],"
                        + "\"result_total\":{\"call1\":9},\"result_next\":{\"call1\":4},\"result_time\":[]}}"));
        PagedCall<Row> call = call().from(3);
        Batch batch = client.batch();
        BatchCall<List<Row>> added = batch.add(call);
        Response<List<Row>> page = ((BatchOutcome.Ok<List<Row>>) batch.execute().of(added)).response();
        assertThat(page.result()).containsExactly(new Row(4L));
        assertThat(page.next()).isEqualTo(4);
        assertThat(page.total()).isEqualTo(9);
        assertThat(sent())
                .containsExactly("{\"halt\":0,\"cmd\":{\"call1\":\"shop.row.list?filter[%3Dpaid]=N&start=3\"}}");
    }

    @Test
    void aTotalThatIsNotTrustedDoesNotCount() throws Exception {
        page(1, 3, 3L, 3L).page(4, 5, null, 2L);
        assertThat(ids(call(Paging.byStart(3).totalUntrusted()))).hasSize(5);
        server.close();
        answers.clear();
        page(1, 3, null, 3L);
        endsUnproven(call(Paging.byStart(3).totalUntrusted()), Reason.END_NOT_PROVEN, 3, 1L, 2L, 3L);
    }

    @Test
    void aNextThatGoesBackwards() throws Exception {
        page(1, 3, 3L, 9L).page(4, 6, 2L, 9L);
        endsUnproven(call(), Reason.STALLED, 3, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aNextThatStandsStill() throws Exception {
        page(1, 3, 0L, 9L);
        endsUnproven(call(), Reason.STALLED, 0, 1L, 2L, 3L);
    }

    @Test
    void rowsThatComeAgain() throws Exception {
        page(1, 3, 3L, 9L).page(1, 3, 6L, 9L);
        endsUnproven(call(), Reason.STALLED, 3, 1L, 2L, 3L);
    }

    @Test
    void rowsThatLookAlikeAreNoRepetition() throws Exception {
        String alike = json(200, "{\"result\":{\"rows\":[{\"id\":1},{\"id\":1},{\"id\":1}]},\"next\":3,\"total\":5}");
        answer(alike)
                .answer(alike.replace("\"next\":3", "\"next\":6").replace("\"total\":5", "\"total\":8"))
                .page(1, 2, null, 8L);
        assertThat(ids(call())).hasSize(8);
    }

    @Test
    void anEmptyPageInTheMiddleIsPassedWhileTheTotalSaysMore() throws Exception {
        page(1, 3, 3L, 8L).page(1, 0, 6L, 8L).page(7, 8, null, 8L);
        assertThat(ids(call())).containsExactly(1L, 2L, 3L, 7L, 8L);
    }

    @Test
    void emptyPagesDoNotGoOnForEver() throws Exception {
        page(1, 3, 3L, 6L).page(1, 0, 6L, 6L);
        endsUnproven(call(), Reason.STALLED, 3, 1L, 2L, 3L);
        server.close();
        answers.clear();
        page(1, 3, 3L, null).page(1, 0, 6L, null);
        endsUnproven(call(), Reason.STALLED, 3, 1L, 2L, 3L);
    }

    @Test
    void aTotalThatShrinksMeansThatRowsMoved() throws Exception {
        page(1, 3, 3L, 8L).page(5, 7, 6L, 7L).page(8, 8, null, 7L);
        endsUnproven(call(), Reason.CHANGED, 7, 1L, 2L, 3L, 5L, 6L, 7L, 8L);
    }

    @Test
    void aTotalMayGrow() throws Exception {
        page(1, 3, 3L, 5L).page(4, 6, null, 6L);
        assertThat(ids(call())).hasSize(6);
    }

    @Test
    void readsOnlySoManyPages() throws Exception {
        page(1, 3, 3L, 9L).page(4, 6, 6L, 9L);
        endsUnproven(call().maxPages(2), Reason.PAGE_LIMIT, 6, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(end(call().maxPages(1), new ArrayList<>()))
                .hasMessageEndingWith(
                        "it has more pages than the 1 that may be read; allow more by maxPages(), or go on"
                                + " by from(3)");
        assertThatIllegalArgumentException().isThrownBy(() -> call().maxPages(0));
    }

    @Test
    void theLastPageMayBeTheLastThatMayBeRead() throws Exception {
        page(1, 3, 3L, 4L).page(4, 4, null, 4L);
        assertThat(ids(call().maxPages(2))).hasSize(4);
    }

    @Test
    void anUnprovenEndStaysUnproven() throws Exception {
        page(1, 3, null, 9L);
        Iterator<Page<Row>> pages = call().pages().iterator();
        pages.next();
        assertThatThrownBy(pages::hasNext).isInstanceOf(IncompleteListException.class);
        assertThatThrownBy(pages::hasNext).isInstanceOf(IncompleteListException.class);
    }

    @Test
    void startingWithoutACountIsRefused() throws Exception {
        for (Json start : List.of(Json.of(-1), Json.of("x"), Json.of(true))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> call().extra("start", start).stream())
                    .withMessageContaining("\"start\" of shop.row.list is no number of rows");
        }
        page(4, 4, null, 4L);
        assertThat(ids(call().extra("start", "3"))).containsExactly(4L);
        assertThat(sent().get(0)).endsWith("\"start\":\"3\"}");
    }

    @Test
    void everyChangeKeepsThePages() throws Exception {
        page(1, 3, 3L, 4L).page(4, 4, null, 4L);
        PagedCall<Row> call = call().extra("a", "x")
                .extra("b", 1)
                .extra("c", true)
                .extra("d", Json.of("y"))
                .timeout(Duration.ofSeconds(20))
                .header("X-Try", "1")
                .extra("select", "no list")
                .unchecked();
        assertThat(ids(call)).hasSize(4);
        assertThat(server.requests()).allMatch(request -> request.contains("X-Try: 1"));
        assertThat(sent().get(1)).contains("\"a\":\"x\",\"b\":1,\"c\":true,\"d\":\"y\"");
        assertThatThrownBy(() -> call().extra("size", "x").stream().toList())
                .isInstanceOf(InvalidRequestException.class);
    }

    private record Row(@Nullable Long id) {}

    private static final class RowsRequest extends PagedRequest<Row> {
        private static final Operation<List<Row>> OPERATION = Operation.<List<Row>>named("shop.row.list")
                .effect(Effect.SAFE)
                .rules(RequestRules.of(optional("size", integer())))
                .at("rows")
                .result(in -> in.list(
                        row -> row.object(fields -> new Row(fields.field("id").integer()))))
                .build();

        RowsRequest(Paging paging) {
            super(new Builder(), OPERATION, paging);
        }

        private static final class Builder extends ObjectBuilder<Builder> {
            Builder() {
                extra("filter", JsonObject.of("=paid", Json.of("N")));
            }
        }
    }
}
