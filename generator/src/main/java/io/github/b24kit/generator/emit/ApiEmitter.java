package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.RequestTypes;
import io.github.b24kit.generator.java.ResultTypes;
import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.AccessorNode.AccessorCall;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.util.List;
import java.util.Set;

/** Emits the sources of a whole API: what its methods need, and nothing else of the spec. */
public final class ApiEmitter {
    private static final String EVERYTHING = "the specification";

    private final SourceFiles files = new SourceFiles();
    private final ClassLimits limits;
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
        this.limits = new ClassLimits(findings);
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
                .forEach((type, input) -> addWithRules(
                        input.type(),
                        objects.object(input, FieldText.words(type.name(), type.docs())),
                        type.location(),
                        type.name()));
        Set<String> personal = new TypeGraph(api).personal();
        shapes.records()
                .forEach((type, answered) -> add(
                        answered.type(),
                        records.record(
                                answered, FieldText.words(type.name(), type.docs()), personal.contains(type.name())),
                        type.location(),
                        type.name()));
        shapes.enums()
                .forEach((name, type) -> add(
                        names.type(name),
                        enums.type(names.type(name), FieldText.words(name, type.docs()), type.values()),
                        type.location(),
                        name));
        shapes.rows()
                .forEach((type, row) -> add(
                        names.constants(type.name()),
                        constants.constants(names.constants(type.name()), row),
                        type.location(),
                        type.name()));
        addCommonErrors();
        files.add(names.root(), new RootEmitter(names, accessors).root(), EVERYTHING);
        return files.withPackages();
    }

    private void addCommonErrors() {
        TypeSpec.Builder type = errors.common(api.commonErrors());
        if (!api.commonErrors().isEmpty()) {
            limits.check(
                    names.commonError(), type.build(), api.commonErrors().get(0).location(), "common errors");
        }
        files.add(names.commonError(), type, "errors/common.yaml");
    }

    private void addSteps(AccessorNode node) {
        node.anyOperation().filter(any -> !node.type().equals(names.root())).ifPresent(any -> {
            TypeSpec.Builder step = accessors.step(node);
            limits.check(node.type(), step.build(), any.location(), any.method());
            files.add(node.type(), step, EVERYTHING);
        });
        for (AccessorCall call : node.calls()) {
            Operation operation = call.operation();
            addWithRules(
                    names.request(operation),
                    requests.request(call, shapes.method(operation)),
                    operation.location(),
                    operation.method());
        }
        node.children().forEach(this::addSteps);
    }

    private void add(ClassName name, TypeSpec.Builder type, SourceLocation at, String owner) {
        limits.check(name, type.build(), at, owner);
        files.add(name, type, SpecFile.of(at));
    }

    private void addWithRules(ClassName name, TypeSpec.Builder type, SourceLocation at, String owner) {
        limits.check(name, type.build(), at, owner);
        files.addWithRules(name, type, SpecFile.of(at));
    }
}
