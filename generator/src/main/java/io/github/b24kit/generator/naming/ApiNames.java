package io.github.b24kit.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Class names of a whole API: every request, shared type and step of a call chain. */
public final class ApiNames {
    private final String base;
    private final Findings findings;
    private final Map<String, NameScope> packages = new HashMap<>();
    private final Map<String, ClassName> requests = new HashMap<>();
    private final Map<String, ClassName> types = new TreeMap<>();
    private final Map<String, ClassName> inputs = new TreeMap<>();
    private final Map<String, ClassName> constants = new TreeMap<>();
    private final AccessorNode root;
    private final AccessorNode v3;

    /** Settles all names; what meets is told to {@code findings}. */
    public ApiNames(Api api, String basePackage, Findings findings) {
        this.base = basePackage;
        this.findings = findings;
        // First of all: a method of REST v2 may begin with v3 as well.
        ClassName v3Root = ClassName.get(
                base + ".v3", scope(base + ".v3").claim("V3Methods", "REST v3").name());
        for (Operation operation : api.operations()) {
            requests.put(key(operation), requestName(operation));
        }
        for (TypeDefinition type : api.types().values()) {
            types.put(type.name(), typeName(type, ""));
        }
        for (TypeDefinition type : api.types().values()) {
            if (type instanceof TypeDefinition.ObjectDefinition) {
                inputs.put(type.name(), typeName(type, "Input"));
            }
        }
        for (String name : RowTypes.of(api)) {
            TypeDefinition type = api.types().get(name);
            if (type != null) {
                constants.put(name, typeName(type, "Field"));
            }
        }
        this.root = tree(api, ApiVersion.V2, "", root(), "");
        this.v3 = tree(api, ApiVersion.V3, ".v3", v3Root, ".v3()");
    }

    public String basePackage() {
        return base;
    }

    /** The class applications start from. */
    public ClassName root() {
        return ClassName.get(base, "Bitrix24");
    }

    /** The class of error codes that any method may answer. */
    public ClassName commonError() {
        return ClassName.get(base, "CommonError");
    }

    /** The class of a method's request. */
    public ClassName request(Operation operation) {
        return known(requests.get(key(operation)), operation.method());
    }

    /** The record or open enum of a named type. */
    public ClassName type(String name) {
        return known(types.get(name), name);
    }

    /** The class by which a request takes a named object. */
    public ClassName input(String name) {
        return known(inputs.get(name), name);
    }

    /** The class of constants for the fields of a named object, by which lists are filtered, sorted and selected. */
    public ClassName constants(String name) {
        return known(constants.get(name), name);
    }

    /** Call chains of the root object. */
    public AccessorNode tree() {
        return root;
    }

    /** Call chains below {@code v3()}; empty when no method of REST v3 is generated. */
    public AccessorNode v3Tree() {
        return v3;
    }

    private static String key(Operation operation) {
        return operation.api() + " " + operation.method();
    }

    private static ClassName known(@Nullable ClassName name, String wire) {
        if (name == null) {
            throw new IllegalArgumentException("not part of this API: " + wire);
        }
        return name;
    }

    private ClassName requestName(Operation operation) {
        String version = operation.api() == ApiVersion.V3 ? ".v3" : "";
        String segment = operation.method().split("\\.", 2)[0];
        String home = base + version + "." + JavaNames.packagePart(segment);
        NameScope.Claim claim = scope(home).claim(JavaNames.type(operation.method()), operation.method());
        if (claim.met()) {
            findings.nameCollision(
                    Finding.Severity.ERROR,
                    "methods \"" + claim.holder() + "\" and \"" + operation.method() + "\" both become class "
                            + JavaNames.type(operation.method()),
                    operation.location(),
                    operation.method(),
                    "leave one of them out with a method filter");
        }
        return ClassName.get(home, claim.name());
    }

    private ClassName typeName(TypeDefinition type, String suffix) {
        String home = base + "." + JavaNames.packagePart(type.module());
        String wanted = JavaNames.type(type.name()) + suffix;
        NameScope.Claim claim = scope(home).claim(wanted, type.name());
        if (claim.met()) {
            findings.nameCollision(
                    Finding.Severity.WARNING,
                    "type \"" + type.name() + "\" and \"" + claim.holder() + "\" both become class " + wanted
                            + "; the type is called " + claim.name(),
                    type.location(),
                    type.name(),
                    "give the type a name of its own");
        }
        return ClassName.get(home, claim.name());
    }

    private AccessorNode tree(Api api, ApiVersion version, String part, ClassName type, String chain) {
        List<Operation> operations =
                api.operations().stream().filter(each -> each.api() == version).toList();
        return new AccessorTree(findings, (first, prefix) -> {
                    String home = base + part + "." + JavaNames.packagePart(first);
                    String wanted = JavaNames.type(prefix) + "Methods";
                    return ClassName.get(home, scope(home).claim(wanted, prefix).name());
                })
                .add(operations)
                .node("", type, chain);
    }

    private NameScope scope(String home) {
        return packages.computeIfAbsent(home, key -> NameScope.types(Set.of()));
    }
}
