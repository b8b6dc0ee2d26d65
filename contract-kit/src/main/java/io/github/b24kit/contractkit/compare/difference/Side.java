package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.resolve.Places;
import org.jspecify.annotations.Nullable;

/**
 * One of the two specs.
 *
 * @param places where it says what
 */
public record Side(Api api, Places places) {
    /** What a name means; null for a type that is not described. */
    @Nullable
    TypeDefinition definition(String name) {
        return api.types().get(name);
    }

    SourceLocation place(SourceLocation owner, String key) {
        return places.of(owner, key);
    }
}
