package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Naming;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Access;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import io.github.b24kit.specmodel.model.Operation.Behaviour;
import io.github.b24kit.specmodel.model.Operation.Effect;
import io.github.b24kit.specmodel.model.Operation.Example;
import io.github.b24kit.specmodel.model.Operation.Origin;
import io.github.b24kit.specmodel.model.Operation.Source;
import io.github.b24kit.specmodel.model.Pages;
import io.github.b24kit.specmodel.model.Result;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The model of a merged spec. It always answers; whether the spec is right is the rules' matter. */
public final class ApiResolver {
    /** Rows of a full page where an entry does not say. */
    public static final int USUAL_PAGE = 50;

    private final Spec spec;
    private final FieldResolver fields;

    public ApiResolver(Spec spec) {
        this.spec = spec;
        this.fields = new FieldResolver(spec);
    }

    public Api resolve() {
        SortedMap<String, TypeDefinition> types = new TreeMap<>();
        spec.types().forEach((name, type) -> types.put(name, type(type)));
        List<Operation> operations =
                spec.methods().stream().map(this::operation).toList();
        return new Api(operations, types, errors(spec.commonErrorRows()), naming());
    }

    private Operation operation(MethodEntry entry) {
        MapNode node = entry.node();
        return new Operation(
                entry.name(),
                MethodEntry.api(node).equals(MethodEntry.V3) ? ApiVersion.V3 : ApiVersion.V2,
                node.place().location(),
                entry.layer().isAuthored() ? Origin.AUTHORED : Origin.IMPORTED,
                node.text("summary"),
                node.text("docs"),
                source(node.map("source")),
                access(node),
                behaviour(node),
                Deprecations.of(node.map("deprecated")),
                fields.shape(entry.params()),
                result(entry.result(), entry.answer()),
                pages(node.map("pages")),
                statuses(node),
                errors(entry.errors()),
                entry.examples().stream().map(ApiResolver::example).toList());
    }

    private static @Nullable Source source(@Nullable MapNode node) {
        String repo = node == null ? null : node.text("repo");
        String path = node == null ? null : node.text("path");
        return node == null || repo == null || path == null
                ? null
                : new Source(repo, path, node.text("commit"), node.text("read"));
    }

    private static Access access(MapNode node) {
        return new Access(
                FieldResolver.texts(node, "scope"),
                node.text("permission"),
                node.text("permission-level"),
                FieldResolver.texts(node, "editions"),
                FieldResolver.texts(node, "auth"));
    }

    private static Behaviour behaviour(MapNode node) {
        TextNode batch = node.scalar("batch");
        return new Behaviour(
                effect(node.text("effect")),
                node.text("effect-evidence"),
                node.text("read-back"),
                node.text("natural-key"),
                batch == null || !batch.value().equals("false"),
                node.flag("positional"),
                node.flag("consumes"));
    }

    private static Effect effect(@Nullable String word) {
        return switch (Objects.requireNonNullElse(word, "unsafe")) {
            case "safe" -> Effect.SAFE;
            case "idempotent" -> Effect.IDEMPOTENT;
            default -> Effect.UNSAFE;
        };
    }

    private Result result(@Nullable MapNode node, ObjectEntry answer) {
        if (node == null) {
            return new Result(DataType.Scalar.ANY, List.of("any"), List.of(), false, false, List.of(), null);
        }
        TypeResolver.Resolved type = fields.type(node, answer);
        List<String> at = FieldResolver.texts(node, "at");
        // With "at", what the page calls result is the object around the value.
        String otherwise = at.isEmpty() || at.contains(".") ? node.text("type") : TypeResolver.OBJECT;
        return new Result(
                type.type(),
                FieldResolver.written(node, otherwise),
                at,
                type.nullable() || node.flag("nullable"),
                node.flag("secret"),
                FieldResolver.wire(node),
                node.text("docs"));
    }

    private static List<Integer> statuses(MapNode node) {
        return node.texts("http-status").stream()
                .map(FieldResolver::whole)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static @Nullable Pages pages(@Nullable MapNode node) {
        if (node == null) {
            return null;
        }
        Integer size = FieldResolver.whole(node.scalar("size"));
        return new Pages(
                switch (Objects.requireNonNullElse(node.text("style"), "")) {
                    case "v3" -> Pages.Style.V3;
                    case "none" -> Pages.Style.NONE;
                    default -> Pages.Style.START;
                },
                size == null ? USUAL_PAGE : size,
                FieldResolver.whole(node.scalar("max")),
                switch (Objects.requireNonNullElse(node.text("total"), "")) {
                    case "trusted" -> Pages.Total.TRUSTED;
                    case "untrusted" -> Pages.Total.UNTRUSTED;
                    default -> Pages.Total.NONE;
                });
    }

    private static List<ErrorRow> errors(List<MapNode> rows) {
        return rows.stream().map(ApiResolver::error).toList();
    }

    private static ErrorRow error(MapNode row) {
        TextNode status = row.scalar("status");
        boolean known = status != null && status.isWhole() && status.value().length() == 3;
        return new ErrorRow(
                Objects.requireNonNullElse(row.text("code"), ""),
                row.text("name"),
                known && status != null ? Integer.valueOf(status.value()) : null,
                row.text("docs"),
                row.place().location());
    }

    private static Example example(MapNode node) {
        Node request = node.get("request");
        return new Example(
                Objects.requireNonNullElse(node.text("title"), ""),
                Literals.of(request == null ? new MapNode(node.place(), List.of()) : request));
    }

    private TypeDefinition type(TypeEntry entry) {
        MapNode node = entry.node();
        if (node.has("values")) {
            return new TypeDefinition.EnumDefinition(
                    entry.name(),
                    entry.module(),
                    node.text("docs"),
                    entry.page(),
                    Values.of(node.get("values")),
                    entry.place().location());
        }
        return new TypeDefinition.ObjectDefinition(
                entry.name(),
                entry.module(),
                node.text("docs"),
                entry.page(),
                fields.shape(entry.object()),
                node.flag("partial"),
                entry.place().location());
    }

    private Naming naming() {
        MapNode members = spec.naming() == null ? null : spec.naming().map("members");
        if (members == null) {
            return Naming.NONE;
        }
        SortedMap<String, String> names = new TreeMap<>();
        for (MapNode.Entry entry : members.entries()) {
            if (entry.value() instanceof TextNode name) {
                names.put(entry.name(), name.value());
            }
        }
        return new Naming(names);
    }
}
