package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.generator.emit.ClientMember.Role;
import io.github.b24kit.generator.naming.AccessorNode;
import io.github.b24kit.generator.naming.ApiNames;
import io.github.b24kit.generator.naming.ConstantNames;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells for what in the contract each member of generated code stands, so that class files can be read against a spec. Names are settled
 * here as they are for the sources: it needs no generated file and no annotation that a compiler would have to keep.
 */
public final class ClientMembers {
    /** Any package does: what is told of classes leaves it out. */
    private static final String BASE = "b";

    /** Whose page documents a thing. */
    private record Owner(String subject, @Nullable ApiVersion api) {}

    private final ApiNames names;
    private final ApiShapes shapes;
    private final List<ClientMember> members = new ArrayList<>();

    private ClientMembers(Api api, Findings findings) {
        this.names = new ApiNames(api, BASE, findings);
        this.shapes = new ApiShapes(api, names, findings);
    }

    /** Every class and member of the client of an API that a caller can name. */
    public static List<ClientMember> of(Api api) {
        ClientMembers all = new ClientMembers(api, new Findings());
        api.operations().forEach(all::addMethod);
        all.addSteps(all.names.tree());
        all.addSteps(all.names.v3Tree());
        all.addTypes();
        all.addErrors(all.names.commonError(), new Owner("", null), api.commonErrors());
        return List.copyOf(all.members);
    }

    private void addMethod(Operation operation) {
        Owner owner = new Owner(operation.method(), operation.api());
        ClassName request = names.request(operation);
        MethodShape shape = shapes.method(operation);
        add(request, "", Role.CALL, owner, "");
        add(request.nestedClass("Builder"), "", Role.SENT, owner, "/params");
        addSent(shape.request(), owner, "/params");
        StringBuilder result = new StringBuilder("/result");
        operation.result().steps().forEach(step -> result.append(step(step)));
        addAnswered(shape.result(), owner, result.toString());
        if (!operation.errors().isEmpty()) {
            addErrors(request.nestedClass("Error"), owner, operation.errors());
        }
    }

    private void addTypes() {
        shapes.inputs().forEach((type, input) -> {
            Owner owner = new Owner(type.name(), null);
            add(input.type(), "", Role.SENT, owner, "");
            add(input.type().nestedClass("Builder"), "", Role.SENT, owner, "");
            addSent(input, owner, "");
        });
        shapes.records().forEach((type, answered) -> addAnswered(answered, new Owner(type.name(), null), ""));
        shapes.enums().forEach((name, type) -> {
            for (Role role : List.of(Role.SENT, Role.ANSWERED)) {
                add(names.type(name), "", role, new Owner(name, null), "");
            }
        });
        shapes.rows().forEach((type, row) -> {
            Owner owner = new Owner(type.name(), null);
            ClassName constants = names.constants(type.name());
            add(constants, "", Role.SENT, owner, "");
            ConstantNames.of(row).forEach((wire, constant) -> add(constants, constant, Role.SENT, owner, step(wire)));
        });
    }

    private void addSent(NamedObject object, Owner owner, String pointer) {
        ClassName builder = object.type().nestedClass("Builder");
        for (Member member : object.members()) {
            String at = pointer + step(member.field().name());
            add(builder, member.name(), Role.SENT, owner, at);
            String inner = at + keys(member.field().type());
            NamedObject nested = member.object();
            if (nested != null) {
                add(nested.type(), "", Role.SENT, owner, inner);
                add(nested.type().nestedClass("Builder"), "", Role.SENT, owner, inner);
                addSent(nested, owner, inner);
            }
            addValues(member, Role.SENT, owner, at);
            addReference(builder, member.name(), member, Role.SENT);
        }
    }

    private void addAnswered(NamedObject object, Owner owner, String pointer) {
        add(object.type(), "", Role.ANSWERED, owner, pointer);
        for (Member member : object.members()) {
            String at = pointer + step(member.field().name());
            add(object.type(), member.name(), Role.ANSWERED, owner, at);
            addAnswered(member, owner, at);
            addReference(object.type(), member.name(), member, Role.ANSWERED);
        }
    }

    /** Who uses a field that takes its type from another type's field uses that one, too. */
    private void addReference(ClassName type, String name, Member member, Role role) {
        DataType leaf = leaf(member.field().type());
        if (leaf instanceof DataType.Reference reference) {
            add(type, name, role, new Owner(reference.type(), null), step(reference.field()));
        }
    }

    private void addAnswered(Member member, Owner owner, String pointer) {
        NamedObject nested = member.object();
        if (nested != null) {
            addAnswered(nested, owner, pointer + keys(member.field().type()));
        }
        addValues(member, Role.ANSWERED, owner, pointer);
    }

    private void addValues(Member member, Role role, Owner owner, String pointer) {
        ClassName values = member.values();
        if (values != null) {
            add(values, "", role, owner, pointer);
        }
    }

    private void addErrors(ClassName type, Owner owner, List<ErrorRow> rows) {
        add(type, "", Role.ERROR, owner, "/errors");
        ErrorCodeEmitter.constants(rows)
                .forEach((constant, code) -> add(type, constant, Role.ERROR, owner, "/errors" + step(code)));
    }

    private void addSteps(AccessorNode node) {
        for (AccessorNode.AccessorCall call : node.calls()) {
            Operation operation = call.operation();
            Owner owner = new Owner(operation.method(), operation.api());
            add(node.type(), call.name(), Role.CALL, owner, "");
            // No call is right without them, so they need no setter of their own: get(15).
            for (Member member : shapes.method(operation).request().members()) {
                if (member.demanded()) {
                    add(
                            node.type(),
                            call.name(),
                            Role.SENT,
                            owner,
                            "/params" + step(member.field().name()));
                    addReference(node.type(), call.name(), member, Role.SENT);
                }
            }
        }
        node.children().forEach(this::addSteps);
    }

    private void add(ClassName type, String name, Role role, Owner owner, String pointer) {
        String file = type.reflectionName().substring(BASE.length() + 1).replace('.', '/');
        members.add(new ClientMember(file, name, role, owner.subject(), owner.api(), pointer));
    }

    /** Values of a map are a step of their own, elements of a list are none. */
    private static String keys(DataType type) {
        if (type instanceof DataType.MapOf map) {
            return "/*" + keys(map.value());
        }
        return type instanceof DataType.ListOf list ? keys(list.element()) : "";
    }

    private static DataType leaf(DataType type) {
        if (type instanceof DataType.MapOf map) {
            return leaf(map.value());
        }
        return type instanceof DataType.ListOf list ? leaf(list.element()) : type;
    }

    private static String step(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }
}
