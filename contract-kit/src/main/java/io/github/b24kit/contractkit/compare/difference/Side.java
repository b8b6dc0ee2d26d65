package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.TypeDefinition;
import io.github.b24kit.specmodel.resolve.Places;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the two specs.
 *
 * @param places where it says what
 * @param onlyShown methods whose answers examples show and no table describes; what they show need not always be there
 */
public record Side(Api api, Places places, Set<Subject.Method> onlyShown) {
    public Side {
        onlyShown = Set.copyOf(onlyShown);
    }

    /** A spec that describes all answers that it tells of. */
    public Side(Api api, Places places) {
        this(api, places, Set.of());
    }

    /** What a name means; null for a type that is not described. */
    @Nullable
    TypeDefinition definition(String name) {
        return api.types().get(name);
    }

    SourceLocation place(SourceLocation owner, String key) {
        return places.of(owner, key);
    }
}
