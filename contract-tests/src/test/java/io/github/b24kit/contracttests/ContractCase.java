package io.github.b24kit.contracttests;

import io.github.b24kit.contractkit.recording.Provenance;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recording.Outcome;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Operation;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer the generated client has to cope with.
 *
 * @param operation the method called
 * @param id unique within the method: the id of a recording, or the row of an error table
 * @param errorCode code of an error without blanks around it, null for a success
 * @param status HTTP status of the answer
 * @param contentType of the answer
 * @param body text of the answer
 * @param recording what the answer was taken from; null when it was made from a row of the specification, which checks the client's
 *     reading and proves nothing about Bitrix24
 */
record ContractCase(
        Operation operation,
        String id,
        @Nullable String errorCode,
        int status,
        String contentType,
        String body,
        @Nullable Recording recording) {

    /** What a made answer says in words; nobody may look at it. */
    static final String MADE_DESCRIPTION = "made from the specification";

    static ContractCase of(Sources sources, Recording recording) {
        Operation operation = sources.operation(recording.method());
        return new ContractCase(
                operation,
                recording.id(),
                recording.outcome() == Outcome.SUCCESS ? null : documentedCode(sources, operation, recording),
                recording.response().status(),
                recording.response().headers().getOrDefault("Content-Type", ""),
                recording.response().bodyText(),
                recording);
    }

    /** The code as the specification writes it: rules come from there, also those for errors. */
    private static String documentedCode(Sources sources, Operation operation, Recording recording) {
        String answered = errorCode(recording);
        return Stream.concat(operation.errors().stream(), sources.api().commonErrors().stream())
                .filter(row -> isSame(row.code(), answered))
                .filter(row -> row.status() == null
                        || row.status() == recording.response().status())
                .map(ErrorRow::code)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The error of " + recording.id()
                        + " is in no row of the specification with that code and status; add the row"));
    }

    /** Codes of digits come as JSON numbers: so they do in every recorded answer. */
    static ContractCase of(Operation operation, String id, ErrorRow row) {
        Integer status = row.status();
        if (status == null) {
            throw new IllegalStateException(row.location() + ": no answer can be made from a row without a status");
        }
        String code = row.code().matches("\\d+") ? row.code() : "\"" + row.code() + "\"";
        return new ContractCase(
                operation,
                id,
                row.code(),
                status,
                "application/json; charset=utf-8",
                "{\"error\":" + code + ",\"error_description\":\"" + MADE_DESCRIPTION + "\"}",
                null);
    }

    static String errorCode(Recording recording) {
        return RawJson.read(recording.response().bodyText())
                .path("error")
                .asText()
                .strip();
    }

    /** Pact replaces an interaction by a later one with the same description, so this has to be unique. */
    String description() {
        return operation.method() + " | " + id;
    }

    /** Whether another recording shows the same: a success of the method, or the same error of it. */
    boolean hasOutcomeOf(Recording other) {
        if (!other.method().equals(operation.method())) {
            return false;
        }
        boolean success = other.outcome() == Outcome.SUCCESS;
        return errorCode == null ? success : !success && isSame(errorCode, errorCode(other));
    }

    static boolean isSame(String code, String other) {
        return code.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    /** Page and revision that the answer goes back to. */
    String docs() {
        if (recording != null && recording.provenance() instanceof Provenance.DocExample doc) {
            return doc.source().url() + "@" + doc.source().commit();
        }
        Operation.Source source = operation.source();
        return operation.docs() + (source == null || source.commit() == null ? "" : "@" + source.commit());
    }
}
