package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.naming.NamedObject;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Types of record components. A class inside a record hides others of its simple name in the head already, but JavaPoet looks at
 * nested classes in the body only: here the hidden ones are written with their package.
 */
final class RecordHead {
    private final ClassName self;
    private final Set<String> nested;

    RecordHead(NamedObject object) {
        this.self = object.type();
        this.nested = object.members().stream()
                .flatMap(member -> Stream.of(
                        member.object() == null ? null : member.object().type(), member.values()))
                .filter(Objects::nonNull)
                .map(ClassName::simpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The type, so written that it means the same in the head as anywhere else. */
    TypeName type(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return ParameterizedTypeName.get(
                    generic.rawType(),
                    generic.typeArguments().stream().map(this::type).toArray(TypeName[]::new));
        }
        return type instanceof ClassName name && isHidden(name) ? withPackage(name) : type;
    }

    /** What is written with its package must not be imported. */
    void qualify(TypeSpec.Builder type) {
        nested.forEach(type::alwaysQualify);
    }

    private boolean isHidden(ClassName name) {
        return nested.contains(name.simpleName()) && !self.equals(name.enclosingClassName());
    }

    /** JavaPoet leaves out the package that the file is in, unless it takes the last part of it for a class. */
    private static ClassName withPackage(ClassName name) {
        String home = name.packageName();
        int dot = home.lastIndexOf('.');
        return ClassName.get(home.substring(0, dot), home.substring(dot + 1), name.simpleName());
    }
}
