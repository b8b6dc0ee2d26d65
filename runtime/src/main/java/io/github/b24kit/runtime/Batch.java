package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.InvalidRequestException;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Violation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Up to fifty calls of REST v2 in one request, which the portal runs one after another. Used by one thread.
 *
 * <pre>{@code
 * Batch batch = client.batch();
 * BatchCall<Payment> payment = batch.add(payments.get(1036));
 * BatchOutcome<Payment> outcome = batch.execute().of(payment);
 * }</pre>
 *
 * <p>Each call keeps its validator, its decoder and its errors; the deadline is the batch's. One unsafe call makes the batch unsafe: it
 * is not sent again once the portal may have run it. A call that a portal refuses inside a batch is not sent again either.
 */
public final class Batch {
    private static final int MOST = 50;

    /** No number: PHP would answer a list for those, and references could not tell labels from positions. */
    private static final Pattern LABEL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    private final Settings settings;
    private final Map<String, BatchCall<?>> calls = new LinkedHashMap<>();
    private Duration deadline;
    private boolean halt;

    Batch(Settings settings) {
        this.settings = settings;
        this.deadline = settings.deadline();
    }

    /** Adds a call under a label of its own: the word "call" and the next free number. */
    public <R> BatchCall<R> add(Call<R> call) {
        int number = calls.size() + 1;
        while (calls.containsKey("call" + number)) {
            number++;
        }
        return add("call" + number, call);
    }

    /**
     * Adds a call.
     *
     * @param label its name inside the batch: letters, digits and underscores, no digit first
     * @param call the call, of the client that began this batch; its timeout does not count here
     * @param <R> type of its result
     * @return the key to its outcome
     * @throws IllegalArgumentException if the label is taken, or if the call would not mean the same inside a batch
     * @throws IllegalStateException if the batch holds fifty calls
     */
    public <R> BatchCall<R> add(String label, Call<R> call) {
        if (!LABEL.matcher(label).matches()) {
            throw new IllegalArgumentException(
                    "A label has up to 64 letters, digits and underscores and does not begin with a digit");
        }
        if (calls.containsKey(label)) {
            throw new IllegalArgumentException("The batch holds a call \"" + label + "\" already");
        }
        if (calls.size() == MOST) {
            throw new IllegalStateException(
                    "A batch takes " + MOST + " calls, which is the portal's limit; put the others into another batch");
        }
        String reason = misfit(call);
        if (reason != null) {
            throw new IllegalArgumentException(call.method() + " cannot go into this batch: " + reason);
        }
        BatchCall<R> added = new BatchCall<>(label, call);
        calls.put(label, added);
        return added;
    }

    private @Nullable String misfit(Call<?> call) {
        if (!call.belongsTo(settings)) {
            return "it is a call of another client, perhaps of another portal";
        }
        if (call.method().equalsIgnoreCase("batch")) {
            return "a batch takes no batches";
        }
        if (call.operation().isV3()) {
            return "REST v3 has batches of another kind";
        }
        return call.hasHeadersOfItsOwn() ? "it has headers of its own, which a batch cannot send" : null;
    }

    /** Makes the portal stop at the first call that fails; the calls after it are {@link BatchOutcome.NotExecuted}. */
    public Batch halt() {
        this.halt = true;
        return this;
    }

    /** Sets the deadline of the whole batch, more than nothing and at most a day. */
    public Batch timeout(Duration deadline) {
        this.deadline = Call.checkedDeadline(deadline);
        return this;
    }

    /**
     * Sends the calls and waits for their outcomes.
     *
     * <p>If it is not known whether the portal ran a batch with unsafe calls, there are outcomes all the same: each unsafe call has failed
     * with an {@code OutcomeUnknownException} of its own, which names the method that shows its state.
     *
     * @return the outcomes
     * @throws InvalidRequestException if a call breaks documented rules; nothing was sent
     * @throws Bitrix24Exception if the batch as a whole failed and the portal changed nothing
     * @throws IllegalStateException if the batch holds no call
     */
    public BatchResult execute() {
        SentBatch sent = checked();
        Exchange<BatchAnswer> exchange = exchange(sent, settings.forCallersWhoWait());
        Response<BatchAnswer> response;
        try {
            response = exchange.await();
        } catch (Bitrix24Exception e) {
            return sent.outcomes(e);
        }
        return sent.outcomes(response, settings.decoder(exchange.redaction()));
    }

    /** As {@link #execute()}, on the client's executor; ending the future in any other way stops the batch as it stops a call. */
    public CompletableFuture<BatchResult> executeAsync() {
        SentBatch sent;
        try {
            sent = checked();
        } catch (InvalidRequestException e) {
            return CompletableFuture.failedFuture(e);
        }
        Exchange<BatchAnswer> exchange = exchange(sent, settings.executor());
        CompletableFuture<Response<BatchAnswer>> response = exchange.future();
        CompletableFuture<BatchResult> result = response.handle((answer, failure) -> {
            if (failure == null) {
                return sent.outcomes(answer, settings.decoder(exchange.redaction()));
            }
            if (failure instanceof Bitrix24Exception known) {
                return sent.outcomes(known);
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure);
        });
        var unused = result.whenComplete((value, failure) -> {
            response.cancel(true); // without effect unless the caller gave up
        });
        return result;
    }

    private SentBatch checked() {
        if (calls.isEmpty()) {
            throw new IllegalStateException("The batch holds no call; add() one");
        }
        List<Violation> violations = new ArrayList<>();
        for (BatchCall<?> call : calls.values()) {
            call.call().violations().stream()
                    .map(found -> new Violation("/" + call.label() + found.pointer(), found.rule(), found.message()))
                    .forEach(violations::add);
        }
        if (!violations.isEmpty()) {
            throw new InvalidRequestException("batch", violations);
        }
        return new SentBatch(List.copyOf(calls.values()), halt);
    }

    private Exchange<BatchAnswer> exchange(SentBatch sent, Executor executor) {
        Operation.Builder<BatchAnswer> operation =
                Operation.<BatchAnswer>named("batch").effect(sent.effect()).result(BatchAnswer::read);
        List<Secret> secrets = new ArrayList<>();
        for (BatchCall<?> call : sent.calls()) {
            secrets.addAll(call.operation().rules().secrets(call.call().params()));
            if (call.operation().isSecret()) {
                operation.secret();
            }
        }
        return new Exchange<>(
                settings, executor, operation.build(), body(), Call.standardHeaders(settings), deadline, secrets);
    }

    private JsonObject body() {
        Map<String, Json> commands = new LinkedHashMap<>();
        calls.forEach((label, call) -> commands.put(label, Json.of(call.command())));
        return JsonObject.of("halt", Json.of(halt ? 1 : 0), "cmd", JsonObject.of(commands));
    }

    /** Exactly the body that is sent, without the token. */
    public String toJson() {
        return body().toText();
    }

    /** The labels and calls; never a value. */
    @Override
    public String toString() {
        return "batch" + calls.values();
    }
}
