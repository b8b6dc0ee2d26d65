package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.java.ResultTypes;
import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.model.Api;
import java.util.List;

/** Emits the sources of a whole API: what its methods need, and nothing else of the spec. */
public final class ApiEmitter {
    private final Api api;
    private final ApiNames names;
    private final ApiShapes shapes;
    private final EnumEmitter enums = new EnumEmitter();
    private final RequestObjectEmitter objects;
    private final RecordEmitter records;
    private final ErrorCodeEmitter errors;
    private final RequestEmitter requests;
    private final AccessorEmitter accessors;

    /** Settles the names of all members; what meets or is too big is told to {@code findings}. */
    public ApiEmitter(Api api, ApiNames names, Findings findings) {
        this.api = api;
        this.names = names;
        this.shapes = new ApiShapes(api, names, findings);
        RequestTypes requestTypes = new RequestTypes(api, names);
        ResultTypes resultTypes = new ResultTypes(api, names);
        CallSignatures signatures = new CallSignatures(requestTypes);
        SampleCall samples = new SampleCall(signatures, new SampleValues(requestTypes, shapes));
        RulesEmitter rules = new RulesEmitter(api, names);
        this.objects = new RequestObjectEmitter(new BuilderEmitter(requestTypes), rules, enums);
        this.records = new RecordEmitter(resultTypes, enums);
        this.errors = new ErrorCodeEmitter(names.commonError());
        this.accessors = new AccessorEmitter(signatures, resultTypes, shapes);
        OperationText texts = new OperationText(samples, api.commonErrors(), names.commonError());
        this.requests = new RequestEmitter(objects, rules, records, errors, resultTypes, texts);
    }

    /** All source files. */
    public List<OutputFile> emit() {
        SourceFiles files = new SourceFiles();
        addSteps(files, names.tree());
        addSteps(files, names.v3Tree());
        shapes.inputs()
                .forEach((type, input) -> files.addWithRules(
                        input.type(), objects.object(input, type.docs()), SpecFile.of(type.location())));
        shapes.records()
                .forEach((type, answered) -> files.add(
                        answered.type(), records.record(answered, type.docs()), SpecFile.of(type.location())));
        shapes.enums()
                .forEach((name, type) -> files.add(
                        names.type(name),
                        enums.type(names.type(name), type.docs(), type.values()),
                        SpecFile.of(type.location())));
        files.add(names.commonError(), errors.common(api.commonErrors()), "errors/common.yaml");
        files.add(names.root(), new RootEmitter(names, accessors).root(), "the specification");
        return files.withPackages();
    }

    private void addSteps(SourceFiles files, AccessorNode node) {
        boolean empty = node.calls().isEmpty() && node.children().isEmpty();
        if (!empty && !node.type().equals(names.root())) {
            files.add(node.type(), accessors.step(node), "the specification");
        }
        for (AccessorCall call : node.calls()) {
            files.addWithRules(
                    names.request(call.operation()),
                    requests.request(call, shapes.method(call.operation())),
                    SpecFile.of(call.operation().location()));
        }
        node.children().forEach(child -> addSteps(files, child));
    }
}
