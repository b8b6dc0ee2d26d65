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
    public String hint() {
        return "describe it in types/";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        TypeNames names = new TypeNames(spec);
        List<String> candidates = candidates(spec);
        List<String> fields = fields(spec);
        for (Owner owner : spec.owners()) {
            for (TextNode text : owner.types()) {
                TypeText type = TypeText.parseOrNull(text.value());
                if (type == null) {
                    continue;
                }
                for (TypeText.Name name : type.names()) {
                    if (!names.isKnown(name.text())) {
                        report(
                                text,
                                name,
                                name.text().indexOf('.') < 0 ? candidates : fields,
                                findings.about(owner.method()));
                    }
                }
                checkContainers(type, text, findings.about(owner.method()));
            }
        }
    }

    private void report(TextNode text, TypeText.Name name, List<String> candidates, Findings findings) {
        String hint = Nearest.hint(name.text(), candidates);
        if (hint == null) {
            hint = switch (name.text()) {
                case "list", "array" -> "write list<...> with the type of its elements";
                case "map" -> "write map<...> with the type of its values";
                default -> "describe it in types/";
            };
        }
        findings.error(this, text.placeOf(name.offset()), "unknown type " + Quoted.of(name.text()), hint);
    }

    private void checkContainers(TypeText type, TextNode text, Findings findings) {
        if (type instanceof TypeText.Container container) {
            if (!TypeNames.CONTAINERS.contains(container.word())) {
                String hint = Nearest.hint(container.word(), TypeNames.CONTAINERS);
                String message = "unknown type " + Quoted.of(container.word() + "<...>");
                findings.error(
                        this, text.placeOf(container.offset()), message, hint != null ? hint : "write list or map");
            }
            checkContainers(container.element(), text, findings);
        } else if (type instanceof TypeText.Either either) {
            either.alternatives().forEach(alternative -> checkContainers(alternative, text, findings));
        }
    }

    /** What could have been meant by a name without a dot. */
    private static List<String> candidates(Spec spec) {
        List<String> candidates = new ArrayList<>(TypeNames.WORDS);
        candidates.addAll(spec.types().keySet());
        return candidates;
    }

    /** What could have been meant by a name with a dot. */
    private static List<String> fields(Spec spec) {
        List<String> candidates = candidates(spec);
        for (TypeEntry type : spec.types().values()) {
            for (FieldEntry field : type.object().fields()) {
                candidates.add(type.name() + "." + field.name());
            }
        }
        return candidates;
    }
}
