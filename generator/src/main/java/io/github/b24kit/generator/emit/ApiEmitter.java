package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.java.ResultTypes;
import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Operation;
import java.util.List;
import java.util.Set;

/** Emits the sources of a whole API: what its methods need, and nothing else of the spec. */
public final class ApiEmitter {
    private final SourceFiles files;
    private final Api api;
    private final ApiNames names;
    private final ApiShapes shapes;
    private final EnumEmitter enums = new EnumEmitter();
    private final RequestObjectEmitter objects;
    private final RecordEmitter records;
    private final FieldConstantsEmitter constants;
    private final ErrorCodeEmitter errors;
    private final RequestEmitter requests;
    private final AccessorEmitter accessors;

    /** Settles the names of all members; what meets or is too big is told to {@code findings}. */
    public ApiEmitter(Api api, ApiNames names, Findings findings) {
        this.api = api;
        this.names = names;
        this.files = new SourceFiles(new ClassLimits(findings));
        this.shapes = new ApiShapes(api, names, findings);
        RequestTypes requestTypes = new RequestTypes(api, names);
        ResultTypes resultTypes = new ResultTypes(api, names);
        CallSignatures signatures = new CallSignatures(requestTypes);
        SampleCall samples = new SampleCall(signatures, requestTypes, shapes);
        RulesEmitter rules = new RulesEmitter(api, names);
        this.objects = new RequestObjectEmitter(new BuilderEmitter(requestTypes), rules, enums);
        this.records = new RecordEmitter(resultTypes, enums);
        this.constants = new FieldConstantsEmitter(requestTypes);
        this.errors = new ErrorCodeEmitter(names.commonError());
        this.accessors = new AccessorEmitter(signatures, resultTypes, shapes);
        OperationText texts = new OperationText(samples, api.commonErrors(), names.commonError());
        this.requests = new RequestEmitter(objects, rules, records, errors, resultTypes, texts);
    }

    /** All source files. */
    public List<OutputFile> emit() {
        addSteps(names.tree());
        addSteps(names.v3Tree());
        shapes.inputs()
                .forEach((type, input) -> files.addWithRules(
                        input.type(),
                        () -> objects.object(input, FieldText.words(type.name(), type.docs())),
                        type.location(),
                        type.name()));
        Set<String> personal = new TypeGraph(api).personal();
        shapes.records()
                .forEach((type, answered) -> files.add(
                        answered.type(),
                        () -> records.record(
                                answered, FieldText.words(type.name(), type.docs()), personal.contains(type.name())),
                        type.location(),
                        type.name()));
        shapes.enums()
                .forEach((name, type) -> files.add(
                        names.type(name),
                        () -> enums.type(names.type(name), FieldText.words(name, type.docs()), type.values()),
                        type.location(),
                        name));
        shapes.rows()
                .forEach((type, row) -> files.add(
                        names.constants(type.name()),
                        () -> constants.constants(names.constants(type.name()), row),
                        type.location(),
                        type.name()));
        List<ErrorRow> common = api.commonErrors();
        files.addCommon(
                names.commonError(),
                () -> errors.common(common),
                common.isEmpty() ? null : common.get(0).location());
        files.addRoot(names.root(), () -> new RootEmitter(names, accessors).root());
        return files.make();
    }

    private void addSteps(AccessorNode node) {
        node.anyOperation()
                .filter(any -> !node.type().equals(names.root()))
                .ifPresent(any -> files.addStep(node.type(), () -> accessors.step(node), any.location(), any.method()));
        for (AccessorCall call : node.calls()) {
            Operation operation = call.operation();
            files.addWithRules(
                    names.request(operation),
                    () -> requests.request(call, shapes.method(operation)),
                    operation.location(),
                    operation.method());
        }
        node.children().forEach(this::addSteps);
    }
}
