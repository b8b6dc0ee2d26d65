package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.TypeNames;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.List;

final class TypeIsKnown implements SpecRule {
    @Override
    public String id() {
        return "type-is-known";
    }

    @Override
    public String purpose() {
        return "Every type is a word of the language, a named type, or a field of one.";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        TypeNames names = new TypeNames(spec);
        for (Owner owner : spec.owners()) {
            for (TextNode text : owner.types()) {
                TypeText type = TypeText.parseOrNull(text.value());
                if (type == null) {
                    continue;
                }
                for (TypeText.Name name : type.names()) {
                    if (!names.isKnown(name.text())) {
                        report(text, name, spec, findings.about(owner.method()));
                    }
                }
                checkContainers(type, text, findings.about(owner.method()));
            }
        }
    }

    private void report(TextNode text, TypeText.Name name, Spec spec, Findings findings) {
        String hint = Nearest.hint(name.text(), candidates(name.text(), spec));
        if (hint == null) {
            hint = switch (name.text()) {
                case "list", "array" -> "write list<...> with the type of its elements";
                case "map" -> "write map<...> with the type of its values";
                default -> "describe it in types/";
            };
        }
        findings.error(id(), text.placeOf(name.offset()), "unknown type " + Quoted.of(name.text()), hint);
    }

    private void checkContainers(TypeText type, TextNode text, Findings findings) {
        if (type instanceof TypeText.Container container) {
            if (!TypeNames.CONTAINERS.contains(container.word())) {
                String hint = Nearest.hint(container.word(), TypeNames.CONTAINERS);
                String message = "unknown type " + Quoted.of(container.word() + "<...>");
                findings.error(
                        id(), text.placeOf(container.offset()), message, hint != null ? hint : "write list or map");
            }
            checkContainers(container.element(), text, findings);
        } else if (type instanceof TypeText.Either either) {
            either.alternatives().forEach(alternative -> checkContainers(alternative, text, findings));
        }
    }

    /** What could have been meant: with a dot, the fields of all types; otherwise words and type names. */
    private static List<String> candidates(String name, Spec spec) {
        List<String> candidates = new ArrayList<>(TypeNames.WORDS);
        for (TypeEntry type : spec.types().values()) {
            candidates.add(type.name());
            if (name.indexOf('.') >= 0) {
                for (FieldEntry field : type.object().fields()) {
                    candidates.add(type.name() + "." + field.name());
                }
            }
        }
        return candidates;
    }
}
