package io.github.b24kit.specmodel.model;

import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named type of the spec. */
public sealed interface TypeDefinition {
    /** Name as documented, such as {@code sale_order_payment}. */
    String name();

    /** Module it belongs to: the name of the file under {@code types/}. */
    String module();

    @Nullable
    String docs();

    /** Page that documents it, as a path inside the documentation. */
    @Nullable
    String page();

    SourceLocation location();

    /**
     * An object.
     *
     * @param partial only some of its fields are in the spec; it is referred to, never read whole
     */
    record ObjectDefinition(
            String name,
            String module,
            @Nullable String docs,
            @Nullable String page,
            ObjectShape shape,
            boolean partial,
            SourceLocation location)
            implements TypeDefinition {}

    /** An open set of texts: unknown values are kept. */
    record EnumDefinition(
            String name,
            String module,
            @Nullable String docs,
            @Nullable String page,
            List<EnumValue> values,
            SourceLocation location)
            implements TypeDefinition {
        public EnumDefinition {
            values = List.copyOf(values);
        }
    }
}
