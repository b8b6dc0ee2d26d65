package io.github.b24kit.runtime;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One call of a list method. As any call it brings one page; {@link #stream()} brings the rows of all. Immutable.
 *
 * @param <T> type of a row
 */
public final class PagedCall<T> extends Call<List<T>> {
    private static final String START = "start";
    private static final int MOST_PAGES = 10_000;

    private final Paging paging;
    private final int maxPages;

    PagedCall(Settings settings, PagedRequest<T> request) {
        super(settings, request.operation(), request.toJson());
        this.paging = request.paging();
        this.maxPages = MOST_PAGES;
    }

    private PagedCall(Call<List<T>> call, Paging paging, int maxPages) {
        super(call);
        this.paging = paging;
        this.maxPages = maxPages;
    }

    /**
     * All rows from this call's page on, read as they are asked for: a page is requested when the row after the last one is wanted, and
     * has the deadline and the retries of a call of its own. Each stream begins anew.
     *
     * <p>The stream never ends early without a word. Unless the portal shows that the last page was the last, it ends in an {@link
     * io.github.b24kit.runtime.error.IncompleteListException} after the last row that came; a page that fails ends it with what any call
     * throws. Whoever takes only so many rows, as by {@code limit}, reaches no end and is told nothing.
     *
     * <p>Pages are counted in rows: where rows enter or leave the list while it is read, some may come twice or not at all. If the
     * loop itself takes rows out of the list, as one that pays what a filter finds unpaid, collect the rows before changing any.
     */
    public Stream<T> stream() {
        return pages().flatMap(page -> page.rows().stream());
    }

    /** As {@link #stream()}, page by page, each with all that came with it; {@link Page#next} is where to go on another time. */
    public Stream<Page<T>> pages() {
        return StreamSupport.stream(new PageSpliterator<>(this, paging, maxPages, start()), false);
    }

    /**
     * This call for the page that begins after so many rows.
     *
     * @param start number of rows to leave out, as {@link Page#next} tells it
     * @return the call
     */
    public PagedCall<T> from(long start) {
        if (start < 0) {
            throw new IllegalArgumentException("A page begins after 0 rows or more");
        }
        return extra(START, start);
    }

    /**
     * This call with another limit of the pages that a stream reads; by default ten thousand.
     *
     * @param maxPages one or more
     * @return the call
     */
    public PagedCall<T> maxPages(int maxPages) {
        if (maxPages < 1) {
            throw new IllegalArgumentException("A stream reads at least one page");
        }
        return new PagedCall<>(this, paging, maxPages);
    }

    Page<T> page(long start) {
        Call<List<T>> call = start == start() ? this : from(start);
        return new Page<>(start, call.response());
    }

    /** Where this call's own page begins. */
    private long start() {
        Json given = params().get(START);
        String text = "";
        if (given == null) {
            text = "0";
        } else if (given instanceof JsonNumber number) {
            text = number.text();
        } else if (given instanceof JsonString string) {
            text = string.value();
        }
        if (!text.matches("[0-9]{1,18}")) {
            // -1 makes the portal leave out next and total, by which alone a stream can know its end.
            throw new IllegalStateException("The parameter \"start\" of " + method()
                    + " is no number of rows; without it, or by from(), a stream can count its pages");
        }
        return Long.parseLong(text);
    }

    @Override
    PagedCall<T> with(JsonObject params, Map<String, String> headers, Duration deadline, boolean checked) {
        return new PagedCall<>(super.with(params, headers, deadline, checked), paging, maxPages);
    }

    @Override
    public PagedCall<T> extra(String name, Json value) {
        return (PagedCall<T>) super.extra(name, value);
    }

    @Override
    public PagedCall<T> extra(String name, String value) {
        return (PagedCall<T>) super.extra(name, value);
    }

    @Override
    public PagedCall<T> extra(String name, long value) {
        return (PagedCall<T>) super.extra(name, value);
    }

    @Override
    public PagedCall<T> extra(String name, boolean value) {
        return (PagedCall<T>) super.extra(name, value);
    }

    @Override
    public PagedCall<T> timeout(Duration deadline) {
        return (PagedCall<T>) super.timeout(deadline);
    }

    @Override
    public PagedCall<T> header(String name, String value) {
        return (PagedCall<T>) super.header(name, value);
    }

    @Override
    public PagedCall<T> unchecked() {
        return (PagedCall<T>) super.unchecked();
    }
}
