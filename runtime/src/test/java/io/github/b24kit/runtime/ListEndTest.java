package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.RowServer.ids;
import static io.github.b24kit.runtime.transport.RawServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.b24kit.runtime.RowServer.Row;
import io.github.b24kit.runtime.error.IncompleteListException;
import io.github.b24kit.runtime.error.IncompleteListException.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A list ends where an answer proves it; where none does, the stream says so instead of ending. Three rows are a full page. */
@Timeout(30)
class ListEndTest {
    private final RowServer server = new RowServer();

    @AfterEach
    void close() throws IOException {
        server.close();
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
        assertThat(server.requests()).as("nothing is asked beyond the end").hasSize(server.answers());
    }

    @Test
    void theTotalSaysMore() throws Exception {
        server.page(1, 3, 3L, 9L).page(4, 6, null, 9L);
        endsUnproven(server.call(), Reason.END_NOT_PROVEN, 6, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aFullPageWithoutNextProvesNothing() throws Exception {
        server.page(1, 3, 3L, null).page(4, 6, null, null);
        endsUnproven(server.call(), Reason.END_NOT_PROVEN, 6, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aFullPageIsTheLastWhereTheTotalSaysSo() throws Exception {
        server.page(1, 3, 3L, 6L).page(4, 6, null, 6L);
        assertThat(ids(server.call())).hasSize(6);
    }

    @Test
    void aTotalThatWasToldOnceIsEnough() throws Exception {
        server.page(1, 3, 3L, 6L).page(4, 6, null, null);
        assertThat(ids(server.call())).hasSize(6);
        server.forget();
        server.page(1, 3, 3L, 6L).page(4, 5, null, null);
        endsUnproven(server.call(), Reason.END_NOT_PROVEN, 5, 1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void aTotalOfLessThanWhatCameProvesNothing() throws Exception {
        server.page(1, 3, null, 0L);
        endsUnproven(server.call(), Reason.END_NOT_PROVEN, 3, 1L, 2L, 3L);
        server.forget();
        server.page(1, 2, null, 0L);
        assertThat(ids(server.call())).hasSize(2);
    }

    @Test
    void aTotalThatIsNotTrustedDoesNotCount() throws Exception {
        server.page(1, 3, 3L, 3L).page(4, 5, null, 2L);
        assertThat(ids(server.call(Paging.byStart(3).totalUntrusted()))).hasSize(5);
        server.forget();
        server.page(1, 3, null, 3L);
        endsUnproven(server.call(Paging.byStart(3).totalUntrusted()), Reason.END_NOT_PROVEN, 3, 1L, 2L, 3L);
    }

    @Test
    void aNextThatGoesBackwards() throws Exception {
        server.page(1, 3, 3L, 9L).page(4, 6, 2L, 9L);
        endsUnproven(server.call(), Reason.STALLED, 3, 1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void aNextThatStandsStill() throws Exception {
        server.page(1, 3, 0L, 9L);
        endsUnproven(server.call(), Reason.STALLED, 0, 1L, 2L, 3L);
    }

    @Test
    void rowsThatComeAgain() throws Exception {
        server.page(1, 3, 3L, 9L).page(1, 3, 6L, 9L);
        endsUnproven(server.call(), Reason.STALLED, 3, 1L, 2L, 3L);
    }

    @Test
    void rowsThatLookAlikeAreNoRepetition() throws Exception {
        String alike = json(200, "{\"result\":{\"rows\":[{\"id\":1},{\"id\":1},{\"id\":1}]},\"next\":3,\"total\":5}");
        server.answer(alike)
                .answer(alike.replace("\"next\":3", "\"next\":6").replace("\"total\":5", "\"total\":8"))
                .page(1, 2, null, 8L);
        assertThat(ids(server.call())).hasSize(8);
    }

    @Test
    void anEmptyPageInTheMiddleIsPassedWhileTheTotalSaysMore() throws Exception {
        server.page(1, 3, 3L, 8L).page(1, 0, 6L, 8L).page(7, 8, null, 8L);
        assertThat(ids(server.call())).containsExactly(1L, 2L, 3L, 7L, 8L);
    }

    @Test
    void emptyPagesDoNotGoOnForEver() throws Exception {
        server.page(1, 3, 3L, 6L).page(1, 0, 6L, 6L);
        endsUnproven(server.call(), Reason.STALLED, 3, 1L, 2L, 3L);
        server.forget();
        server.page(1, 3, 3L, null).page(1, 0, 6L, null);
        endsUnproven(server.call(), Reason.STALLED, 3, 1L, 2L, 3L);
    }

    @Test
    void aTotalThatShrinksMeansThatRowsMoved() throws Exception {
        server.page(1, 3, 3L, 8L).page(5, 7, 6L, 7L).page(8, 8, null, 7L);
        endsUnproven(server.call(), Reason.CHANGED, 7, 1L, 2L, 3L, 5L, 6L, 7L, 8L);
    }

    @Test
    void aTotalMayGrow() throws Exception {
        server.page(1, 3, 3L, 5L).page(4, 6, null, 6L);
        assertThat(ids(server.call())).hasSize(6);
    }

    @Test
    void readsOnlySoManyPages() throws Exception {
        server.page(1, 3, 3L, 9L).page(4, 6, 6L, 9L);
        endsUnproven(server.call().maxPages(2), Reason.PAGE_LIMIT, 6, 1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(end(server.call().maxPages(1), new ArrayList<>()))
                .hasMessageEndingWith(
                        "it has more pages than the 1 that may be read; allow more by maxPages(), or go on"
                                + " by from(3)");
        assertThatIllegalArgumentException().isThrownBy(() -> server.call().maxPages(0));
    }

    @Test
    void theLastPageMayBeTheLastThatMayBeRead() throws Exception {
        server.page(1, 3, 3L, 4L).page(4, 4, null, 4L);
        assertThat(ids(server.call().maxPages(2))).hasSize(4);
    }

    @Test
    void anUnprovenEndStaysUnproven() throws Exception {
        server.page(1, 3, null, 9L);
        Iterator<Page<Row>> pages = server.call().pages().iterator();
        pages.next();
        assertThatThrownBy(pages::hasNext).isInstanceOf(IncompleteListException.class);
        assertThatThrownBy(pages::hasNext).isInstanceOf(IncompleteListException.class);
    }
}
