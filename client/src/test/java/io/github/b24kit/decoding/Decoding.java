package io.github.b24kit.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.b24kit.decoding.Deviation.Kind;
import io.github.b24kit.decoding.Example.Method;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.DecodeException;
import io.github.b24kit.runtime.error.OutcomeUnknownException;
import io.github.b24kit.runtime.error.UnreadableAnswerException;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.transport.RetryPolicy;
import io.github.b24kit.runtime.transport.TransportResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

/** Gives examples to the client as answers of a portal, and collects what it says of them. Used by one thread. */
final class Decoding {
    private static final String WEBHOOK = "https://portal.example/rest/1/0123456789abcdef/";
    private static final String TOP = "";

    private final Map<Method, Operation<?>> operations;
    private final Collection<Deviation> deviations = new TreeSet<>(Deviation.ORDER);
    private final List<String> faults = new ArrayList<>();
    private int clean;
    private int errors;
    private int meant;

    Decoding(Map<Method, Operation<?>> operations) {
        this.operations = operations;
    }

    Decoding decode(List<Example> examples) {
        examples.forEach(this::decode);
        return this;
    }

    List<Deviation> deviations() {
        return List.copyOf(deviations);
    }

    /** What no client may do: exceptions of other types, wrong codes. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many examples of successes gave a result without any difference. */
    int clean() {
        return clean;
    }

    /** How many examples of errors gave an exception of the method's own type. */
    int errors() {
        return errors;
    }

    /** How many of them gave one that knows a documented meaning. */
    int meant() {
        return meant;
    }

    private void decode(Example example) {
        Operation<?> operation = operations.get(example.method());
        if (operation == null) {
            faults.add(example.place() + ": no generated class for " + example.method());
            return;
        }
        int before = deviations.size();
        if (example.isError()) {
            error(example, operation);
        } else {
            success(example, operation);
            clean += deviations.size() == before ? 1 : 0;
        }
    }

    private void success(Example example, Operation<?> operation) {
        Bitrix24Exception failure = call(example, operation, example.code());
        if (failure instanceof DecodeException unreadable) {
            add(example, Kind.RESULT_UNREADABLE, unreadable.drift());
        } else if (failure instanceof UnreadableAnswerException) {
            Kind kind = !example.json().isObject()
                    ? Kind.NO_JSON_OBJECT
                    : example.json().has("result") ? Kind.NOT_READ : Kind.NO_RESULT;
            add(example, kind, TOP, "", "");
            if (kind != Kind.NOT_READ) {
                enveloped(example, operation);
            }
        } else if (failure instanceof ApiException) {
            add(example, Kind.ERROR_AMONG_SUCCESS, "/error", "", "");
        } else if (failure != null) {
            fault(example, failure);
        }
    }

    /** Pages that show only what is inside a result. */
    private void enveloped(Example example, Operation<?> operation) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        JsonNode result = example.json();
        if (example.json() instanceof ObjectNode object) {
            ObjectNode inside = object.deepCopy();
            Examples.BESIDE.stream().filter(inside::has).forEach(name -> body.set(name, inside.remove(name)));
            result = inside;
        }
        body.set("result", result);
        Bitrix24Exception failure = call(example, operation, body.toString());
        if (failure instanceof DecodeException unreadable) {
            add(example, Kind.RESULT_UNREADABLE, unreadable.drift());
        } else if (failure != null) {
            fault(example, failure);
        }
    }

    private void error(Example example, Operation<?> operation) {
        Bitrix24Exception failure = call(example, operation, example.code());
        if (failure instanceof ApiException error) {
            code(example, operation, error);
        } else if (example.json().path("error").isMissingNode()) {
            add(example, Kind.NO_ERROR, TOP, "", "");
        } else {
            faults.add(example.place() + ": " + example.method() + " should be an error of the portal, was "
                    + (failure == null
                            ? "read as a success"
                            : failure.getClass().getName()));
        }
    }

    private void code(Example example, Operation<?> operation, ApiException error) {
        String expected = Examples.code(example.json());
        boolean same = error.code().code().equals(expected) && error.status() == example.status();
        boolean known = example.codes().stream().anyMatch(expected::equalsIgnoreCase);
        if (!same
                || !error.code().equals(operation.error(expected))
                || (known && error.meanings().isEmpty())) {
            faults.add(example.place() + ": " + example.method() + " answers the code at /error, the client tells "
                    + (same ? "it without its documented meaning" : "another code or status"));
        }
        errors++;
        meant += error.meanings().isEmpty() ? 0 : 1;
    }

    /** What the call throws; null if it gives a result. */
    private Bitrix24Exception call(Example example, Operation<?> operation, String body) {
        RestClient client = RestClient.webhook(WEBHOOK)
                .transport(request -> CompletableFuture.completedFuture(TransportResponse.json(example.status(), body)))
                .retries(RetryPolicy.NONE)
                .drift(DriftMode.REPORT, drift -> add(example, kind(drift), drift))
                .build();
        try {
            var unused = client.call(operation, JsonObject.EMPTY).unchecked().response();
            return null;
        } catch (OutcomeUnknownException e) {
            // Of an unsafe method nobody knows whether it was run; the cause tells what came.
            return e.getCause() instanceof Bitrix24Exception cause ? cause : e;
        } catch (Bitrix24Exception e) {
            return e;
        } catch (RuntimeException | Error e) {
            fault(example, e);
            return null;
        }
    }

    private static Kind kind(Drift drift) {
        if (drift.documented().startsWith("result at ")) {
            return Kind.OTHER_PLACE;
        }
        return switch (drift.documented()) {
            case "nothing" -> Kind.NAME_NOT_DOCUMENTED;
            case "one of the documented values" -> Kind.VALUE_NOT_LISTED;
            default -> Kind.OTHER_FORM;
        };
    }

    private void fault(Example example, Throwable failure) {
        faults.add(example.place() + ": " + example.method() + " throws " + failure);
    }

    private void add(Example example, Kind kind, Drift drift) {
        add(example, kind, drift.pointer(), drift.documented(), drift.seen());
    }

    private void add(Example example, Kind kind, String pointer, String documented, String seen) {
        String place = pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
        deviations.add(new Deviation(example.method(), example.page(), example.line(), kind, place, documented, seen));
    }
}
