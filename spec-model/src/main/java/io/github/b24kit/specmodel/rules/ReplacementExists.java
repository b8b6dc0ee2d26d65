package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class ReplacementExists implements SpecRule {
    @Override
    public String id() {
        return "replacement-exists";
    }

    @Override
    public String purpose() {
        return "What replaces something is described too; a method may lie outside of this spec, so that is a warning.";
    }

    @Override
    public String hint() {
        return "describe it, or say it in the reason";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        List<String> methods = spec.methodNames();
        for (Owner owner : spec.owners()) {
            Findings about = findings.about(owner.method());
            if (owner instanceof MethodEntry) {
                TextNode replacement = replacement(owner.node());
                if (replacement != null && isUnknown(replacement, methods)) {
                    about.warning(
                            this, replacement.place(), message(replacement, "method"), hint(replacement, methods));
                }
                if (replacement != null && isAlone(owner.name(), spec)) {
                    checkItself(replacement, owner.name(), about);
                }
            }
            for (ObjectEntry object : owner.objects()) {
                List<String> siblings = object.names();
                for (FieldEntry field : object.fields()) {
                    check(field, siblings, methods, about.at(field.path()));
                }
            }
        }
    }

    private void check(FieldEntry field, List<String> siblings, List<String> methods, Findings findings) {
        TextNode replacement = replacement(field.node());
        checkItself(replacement, field.name(), findings);
        if (replacement == null || !isUnknown(replacement, siblings)) {
            return;
        }
        if (replacement.value().indexOf('.') < 0) {
            findings.error(
                    this, replacement.place(), message(replacement, "field beside it"), hint(replacement, siblings));
        } else if (isUnknown(replacement, methods)) {
            findings.warning(this, replacement.place(), message(replacement, "method"), hint(replacement, methods));
        }
    }

    /** A method of REST v2 may be replaced by that of REST v3, which has the same name. */
    private static boolean isAlone(String method, Spec spec) {
        return spec.methods().stream()
                        .filter(other -> other.name().equals(method))
                        .count()
                == 1;
    }

    private void checkItself(@Nullable TextNode replacement, String name, Findings findings) {
        if (replacement != null && replacement.value().equals(name)) {
            String message = Quoted.of(name) + " is said to replace itself";
            findings.error(this, replacement.place(), message, "name what to use in its place, or leave it out");
        }
    }

    private static @Nullable TextNode replacement(MapNode node) {
        MapNode deprecated = node.map("deprecated");
        return deprecated == null ? null : deprecated.scalar("replacement");
    }

    private static boolean isUnknown(TextNode name, Collection<String> known) {
        String wanted = name.value().toLowerCase(Locale.ROOT);
        return known.stream().noneMatch(other -> other.toLowerCase(Locale.ROOT).equals(wanted));
    }

    private static String message(TextNode replacement, String noun) {
        return "the replacement " + Quoted.of(replacement.value()) + " is no " + noun;
    }

    private static @Nullable String hint(TextNode replacement, Collection<String> known) {
        String nearest = Nearest.hint(replacement.value(), known);
        return nearest != null ? nearest : "describe it, or say it in the reason";
    }
}
