package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.request.RequestRules.optional;
import static io.github.b24kit.runtime.request.Values.integer;
import static io.github.b24kit.runtime.transport.RawServer.json;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.RequestRules;
import io.github.b24kit.runtime.transport.RawServer;
import io.github.b24kit.runtime.transport.RetryPolicy;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** A server of a list of rows, and the call that reads it. */
final class RowServer implements Closeable {
    private final List<String> answers = new ArrayList<>();
    private @Nullable RawServer server;
    private @Nullable RestClient client;

    /** Rows {@code from} to {@code to}, and what stands beside them. */
    RowServer page(long from, long to, @Nullable Long next, @Nullable Long total) {
        String rows = LongStream.rangeClosed(from, to)
                .mapToObj(id -> "{\"id\":" + id + "}")
                .collect(Collectors.joining(","));
        return answer(json(
                200,
                "{\"result\":{\"rows\":[" + rows + "]}" + (next == null ? "" : ",\"next\":" + next)
                        + (total == null ? "" : ",\"total\":" + total) + "}"));
    }

    RowServer answer(String answer) {
        answers.add(answer);
        return this;
    }

    PagedCall<Row> call() throws IOException {
        return call(Paging.byStart(3));
    }

    /** A call of the list to a server that gives the answers one after another, and then breaks. */
    PagedCall<Row> call(Paging paging) throws IOException {
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
    List<String> sent() {
        return server.requests().stream()
                .map(request -> request.substring(request.indexOf("\r\n\r\n") + 4))
                .toList();
    }

    List<String> requests() {
        return server.requests();
    }

    /** How many answers there are to give. */
    int answers() {
        return answers.size();
    }

    /** The client of the last call. */
    RestClient client() {
        return client;
    }

    /** Ends the server, for another with other answers. */
    void forget() throws IOException {
        close();
        answers.clear();
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    static List<Long> ids(PagedCall<Row> call) {
        return call.stream().map(Row::id).toList();
    }

    record Row(@Nullable Long id) {}

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
