package io.github.b24kit.contracttests;

import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Effect;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases of a scope: every recorded answer of each of its methods, then a made answer for every row of the method's error table
 * whose code was never recorded, then one for every error that any method may answer, asked of one method of the scope.
 *
 * <p>Two rows with one code cannot be told apart by a client, so a recorded code counts for all its rows.
 */
final class ContractCases {
    private final Sources sources;

    ContractCases(Sources sources) {
        this.sources = sources;
    }

    List<ContractCase> inScope(String scope) {
        List<ContractCase> cases = new ArrayList<>();
        List<Operation> operations = sources.inScope(scope);
        for (Operation operation : operations) {
            addRecorded(operation, cases);
            addRows(operation, cases);
        }
        Operation asked = operations.stream()
                .filter(operation -> operation.behaviour().effect() == Effect.SAFE)
                .findFirst()
                .orElseGet(() -> operations.get(0));
        for (ErrorRow row : sources.api().commonErrors()) {
            cases.add(ContractCase.of(asked, "common." + row.code(), row));
        }
        return cases;
    }

    private void addRecorded(Operation operation, List<ContractCase> cases) {
        for (Recording recording : sources.recordings().of(operation.method())) {
            if (!sources.recordings().isSuperseded(recording)) {
                cases.add(ContractCase.of(sources, recording));
            }
        }
    }

    private void addRows(Operation operation, List<ContractCase> cases) {
        List<String> recorded = cases.stream()
                .filter(made -> made.operation().equals(operation))
                .map(ContractCase::errorCode)
                .filter(code -> code != null)
                .toList();
        for (int i = 0; i < operation.errors().size(); i++) {
            ErrorRow row = operation.errors().get(i);
            if (recorded.stream().noneMatch(code -> ContractCase.isSame(code, row.code()))) {
                cases.add(ContractCase.of(operation, "error-row-" + (i + 1), row));
            }
        }
    }
}
