package io.github.b24kit.contracttests;

import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.util.List;

/**
 * What the contract tests stand on.
 *
 * @param api the packaged specification
 * @param recordings the packaged recordings
 */
record Sources(Api api, Recordings recordings) {
    static Sources packaged() {
        SpecResult spec =
                SpecReader.read(SpecRoot.onClassPath(Sources.class.getClassLoader()), DocumentationCorpus.METHODS);
        Api api = spec.api();
        if (api == null) {
            throw new IllegalStateException("The packaged specification is broken: " + spec.findings());
        }
        return new Sources(api, Recordings.packaged());
    }

    Operation operation(String method) {
        return api.operations().stream()
                .filter(operation -> operation.method().equals(method))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The specification has no method " + method));
    }

    /** The methods of a scope whose answers are recorded; a contract made of the specification alone would prove nothing. */
    List<Operation> inScope(String scope) {
        return api.operations().stream()
                .filter(operation -> operation.access().scopes().contains(scope))
                .filter(operation -> isRecorded(operation.method()))
                .toList();
    }

    /** The methods of which nothing is known but their pages. */
    List<String> unrecorded() {
        return api.operations().stream()
                .map(Operation::method)
                .filter(method -> !isRecorded(method))
                .toList();
    }

    /** Answers that are somebody else's to the last character. */
    List<Recording> recorded() {
        return recordings.all().stream().filter(Recording::isRecorded).toList();
    }

    private boolean isRecorded(String method) {
        return recordings.of(method).stream().anyMatch(Recording::isRecorded);
    }
}
