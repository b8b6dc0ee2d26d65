package io.github.b24kit.specmodel.resolve;

import io.github.b24kit.specmodel.model.Deprecation;
import io.github.b24kit.specmodel.yaml.MapNode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The {@code deprecated} block. */
final class Deprecations {
    private Deprecations() {}

    static @Nullable Deprecation of(@Nullable MapNode node) {
        if (node == null) {
            return null;
        }
        return new Deprecation(
                Objects.requireNonNullElse(node.text("reason"), "Deprecated in the documentation."),
                node.text("since"),
                node.text("sunset"),
                node.text("replacement"),
                node.text("evidence"));
    }
}
