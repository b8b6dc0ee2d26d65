package io.github.b24kit.generator.naming;

import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.EnumValue;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.ObjectShape;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.util.List;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Looks at the Java names settled by hand in the spec: each must be one that Java allows. */
public final class SettledNames {
    private final Findings findings;
    private final String owner;

    private SettledNames(Findings findings, String owner) {
        this.findings = findings;
        this.owner = owner;
    }

    /** Tells {@code findings} of every name that is not legal. */
    public static void check(Api api, Findings findings) {
        for (Operation operation : api.operations()) {
            SettledNames names = new SettledNames(findings, operation.method());
            names.check(operation.params());
            names.check(operation.result().type());
            operation.errors().forEach(names::check);
        }
        for (TypeDefinition type : api.types().values()) {
            SettledNames names = new SettledNames(findings, type.name());
            if (type instanceof TypeDefinition.EnumDefinition open) {
                names.check(open.values(), open.location());
            } else if (type instanceof TypeDefinition.ObjectDefinition object) {
                names.check(object.shape());
            }
        }
        api.commonErrors().forEach(new SettledNames(findings, "common errors")::check);
    }

    private void check(ObjectShape shape) {
        for (Field field : shape.fields()) {
            check(field.values(), field.location());
            check(field.type());
        }
    }

    private void check(DataType type) {
        if (type instanceof DataType.Structure structure) {
            check(structure.shape());
        } else if (type instanceof DataType.ListOf list) {
            check(list.element());
        } else if (type instanceof DataType.MapOf map) {
            check(map.value());
        } else if (type instanceof DataType.Union union) {
            union.alternatives().forEach(this::check);
        }
    }

    private void check(List<EnumValue> values, SourceLocation at) {
        for (EnumValue value : values) {
            check(value.name(), value.value(), at);
        }
    }

    private void check(ErrorRow row) {
        check(row.name(), row.code(), row.location());
    }

    private void check(@Nullable String name, String wire, SourceLocation at) {
        if (name != null && !isLegal(name)) {
            findings.illegalName(owner + "#" + wire, name, at, owner);
        }
    }

    /** A name of plain ASCII that is no word of the language. */
    static boolean isLegal(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") && SourceVersion.isName(name, SourceVersion.RELEASE_17);
    }
}
