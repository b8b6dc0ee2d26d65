package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.generator.naming.ObjectNaming;
import io.github.b24kit.generator.naming.ObjectNaming.Side;
import io.github.b24kit.generator.naming.RowTypes;
import io.github.b24kit.generator.naming.UnnamedField;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition.EnumDefinition;
import io.github.b24kit.specmodel.model.TypeDefinition.ObjectDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that is to be emitted, with all names settled: the methods and those named types that they need. */
final class ApiShapes {
    private final Api api;
    private final ApiNames names;
    private final ObjectNaming naming;
    private final RecordWidth width;
    private final Map<String, MethodShape> methods = new HashMap<>();
    private final Map<ClassName, List<EnumValue>> values = new HashMap<>();
    private final Map<ClassName, NamedObject> requestObjects = new HashMap<>();
    private final SortedMap<ObjectDefinition, NamedObject> inputs = new TreeMap<>(ApiShapes::byName);
    private final SortedMap<ObjectDefinition, NamedObject> records = new TreeMap<>(ApiShapes::byName);
    private final SortedMap<ObjectDefinition, NamedObject> rows = new TreeMap<>(ApiShapes::byName);
    private final SortedMap<String, EnumDefinition> enums = new TreeMap<>();

    /** Settles the names of all members; what meets or is too big is told to {@code findings}. */
    ApiShapes(Api api, ApiNames names, Findings findings) {
        this.api = api;
        this.names = names;
        this.naming = new ObjectNaming(api.naming(), findings);
        this.width = new RecordWidth(findings);
        api.operations().forEach(this::addMethod);
        RowTypes.of(api).forEach(this::addRows);
    }

    MethodShape method(Operation operation) {
        MethodShape shape = methods.get(key(operation));
        if (shape == null) {
            throw new IllegalArgumentException("not part of this API: " + operation.method());
        }
        return shape;
    }

    /** The request object of a class, wherever it is documented. */
    @Nullable
    NamedObject requestObject(ClassName type) {
        return requestObjects.get(type);
    }

    /** Named objects that requests take. */
    SortedMap<ObjectDefinition, NamedObject> inputs() {
        return inputs;
    }

    /** Named objects that answers give. */
    SortedMap<ObjectDefinition, NamedObject> records() {
        return records;
    }

    /** Rows of lists, by whose fields requests filter, sort and select. */
    SortedMap<ObjectDefinition, NamedObject> rows() {
        return rows;
    }

    /** The rows of a named type. */
    @Nullable
    NamedObject row(String name) {
        return api.types().get(name) instanceof ObjectDefinition object ? rows.get(object) : null;
    }

    /** Named sets of values, by name. */
    SortedMap<String, EnumDefinition> enums() {
        return enums;
    }

    /** Documented values of an open enum that requests take. */
    List<EnumValue> values(ClassName type) {
        return values.getOrDefault(type, List.of());
    }

    private void addMethod(Operation operation) {
        String owner = operation.method();
        ClassName type = names.request(operation);
        NamedObject params = naming.name(type, operation.params(), Side.REQUEST, owner);
        Member result = naming.name(type, UnnamedField.result(operation), Side.RESULT, owner)
                .members()
                .get(0);
        MethodShape shape = new MethodShape(params, result);
        methods.put(key(operation), shape);
        width.check(result, owner);
        remember(params);
        TypeGraph graph = new TypeGraph(api);
        graph.in(new DataType.Structure(operation.params())).forEach(name -> addNamed(name, Side.REQUEST));
        graph.in(operation.result().type()).forEach(name -> addNamed(name, Side.RESULT));
    }

    /** The constants of a row's fields take the values that its record gives, so there is a record too. */
    private void addRows(String name) {
        if (api.types().get(name) instanceof ObjectDefinition object) {
            addNamed(name, Side.RESULT);
            new TypeGraph(api).below(name).forEach(each -> addNamed(each, Side.RESULT));
            NamedObject row = records.get(object);
            if (row != null) {
                rows.put(object, row);
                row.members().stream()
                        .filter(each -> each.values() != null)
                        .forEach(each -> values.put(each.values(), each.field().values()));
            }
        }
    }

    private void addNamed(String name, Side side) {
        if (api.types().get(name) instanceof EnumDefinition open) {
            enums.put(name, open);
            values.put(names.type(name), open.values());
        } else if (api.types().get(name) instanceof ObjectDefinition object) {
            SortedMap<ObjectDefinition, NamedObject> known = side == Side.REQUEST ? inputs : records;
            if (!known.containsKey(object)) {
                ClassName type = side == Side.REQUEST ? names.input(name) : names.type(name);
                NamedObject named = naming.name(type, object.shape(), side, name);
                known.put(object, named);
                if (side == Side.REQUEST) {
                    remember(named);
                } else {
                    width.check(named, object.location(), name);
                }
            }
        }
    }

    private void remember(NamedObject object) {
        requestObjects.put(object.type(), object);
        for (Member member : object.members()) {
            if (member.object() != null) {
                remember(member.object());
            } else if (member.values() != null) {
                values.put(member.values(), member.field().values());
            }
        }
    }

    private static String key(Operation operation) {
        return operation.api() + " " + operation.method();
    }

    private static int byName(ObjectDefinition one, ObjectDefinition other) {
        return one.name().compareTo(other.name());
    }
}
