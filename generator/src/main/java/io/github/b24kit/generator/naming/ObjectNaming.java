package io.github.b24kit.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.specmodel.finding.Finding;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Naming;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Settles the Java names inside an object: members, and classes for what is documented in place. */
public final class ObjectNaming {
    /** Which side of a call an object stands on; the classes made of it have different members of their own. */
    public enum Side {
        REQUEST,
        RESULT;

        private Set<String> takenMembers() {
            Set<String> taken = new HashSet<>(JavaNames.OBJECT_MEMBERS);
            taken.addAll(
                    this == REQUEST
                            ? Set.of("build", "extra", "set", "setProven")
                            : Set.of("raw", "unknownFields", "rest"));
            return taken;
        }
    }

    private final Naming naming;
    private final Findings findings;

    public ObjectNaming(Naming naming, Findings findings) {
        this.naming = naming;
        this.findings = findings;
    }

    /**
     * The object with all its names.
     *
     * @param type its class
     * @param owner method or type whose page documents it; begins the keys of {@code naming.yaml}
     */
    public NamedObject name(ClassName type, ObjectShape shape, Side side, String owner) {
        return new Scope(side, owner).object(type, shape, "");
    }

    private final class Scope {
        private final Side side;
        private final String owner;

        Scope(Side side, String owner) {
            this.side = side;
            this.owner = owner;
        }

        NamedObject object(ClassName type, ObjectShape shape, String path) {
            Set<String> taken = side.takenMembers();
            if (shape.rest() != null) {
                taken.add("rest");
            }
            NameScope members = NameScope.members(taken);
            // A nested class may have the name of none of the classes around it.
            Set<String> around = new HashSet<>(type.simpleNames());
            if (side == Side.REQUEST) {
                around.add("Result");
            }
            NameScope types = NameScope.types(around);
            List<Member> named = new ArrayList<>();
            for (Field field : shape.fields()) {
                String key = path + field.name();
                String name = memberName(members, field, owner + "#" + key);
                named.add(member(type, types, field, shape.demands(field), name, key));
            }
            return new NamedObject(type, shape, named);
        }

        private Member member(
                ClassName outer, NameScope types, Field field, boolean demanded, String name, String key) {
            DataType leaf = leaf(field.type());
            ObjectShape inner = leaf == null ? null : inPlace(leaf);
            if (inner != null) {
                ClassName nested = nested(outer, types, field);
                return new Member(field, demanded, name, object(nested, inner, key + "."), null);
            }
            boolean named = isNamedNumber(field)
                    || (leaf != null && isText(leaf) && !field.values().isEmpty());
            if (named && !field.secret()) {
                return new Member(field, demanded, name, null, nested(outer, types, field));
            }
            return new Member(field, demanded, name, null, null);
        }

        /** Numbers that mean something: a request takes them by name. In an answer they stay numbers. */
        private boolean isNamedNumber(Field field) {
            return side == Side.REQUEST
                    && field.type() == DataType.Scalar.INTEGER
                    && field.values().stream().anyMatch(each -> each.name() != null);
        }

        private ClassName nested(ClassName outer, NameScope types, Field field) {
            return outer.nestedClass(
                    types.claim(JavaNames.type(field.name()), field.name()).name());
        }

        private String memberName(NameScope members, Field field, String key) {
            String settled = naming.members().get(key);
            String wanted = settled == null ? JavaNames.member(field.name()) : settled;
            NameScope.Claim claim = members.claim(wanted, field.name());
            if (claim.met()) {
                findings.nameCollision(
                        Finding.Severity.WARNING,
                        "\"" + claim.holder() + "\" and \"" + field.name() + "\" both become " + wanted
                                + " in Java; the second is called " + claim.name(),
                        field.location(),
                        owner,
                        "settle it in naming.yaml: " + key + ": <Java name>");
            }
            return claim.name();
        }

        /** The type whose own class may be needed: the element of lists and maps; null when it is not unique. */
        private @Nullable DataType leaf(DataType type) {
            if (type instanceof DataType.ListOf list) {
                return leaf(list.element());
            }
            if (type instanceof DataType.MapOf map) {
                return leaf(map.value());
            }
            if (type instanceof DataType.Union union) {
                if (side == Side.RESULT) {
                    return null;
                }
                List<DataType> objects = union.alternatives().stream()
                        .filter(each -> {
                            DataType leaf = leaf(each);
                            return leaf != null && inPlace(leaf) != null;
                        })
                        .toList();
                return objects.size() == 1 ? leaf(objects.get(0)) : null;
            }
            return type;
        }
    }

    private static @Nullable ObjectShape inPlace(DataType type) {
        boolean described = type instanceof DataType.Structure structure
                && !structure.shape().equals(ObjectShape.EMPTY);
        return described ? ((DataType.Structure) type).shape() : null;
    }

    private static boolean isText(DataType type) {
        return type == DataType.Scalar.STRING || type == DataType.Scalar.TEXT || type == DataType.Scalar.CHAR;
    }
}
