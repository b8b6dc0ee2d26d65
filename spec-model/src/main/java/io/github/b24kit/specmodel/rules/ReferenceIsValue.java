package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.References;
import io.github.b24kit.specmodel.resolve.RowFields;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reference takes the type of a field, not what the field describes in place: that would be lost without a word. */
final class ReferenceIsValue implements SpecRule {
    @Override
    public String id() {
        return "reference-is-value";
    }

    @Override
    public String purpose() {
        return "A field that others point to has a type which says everything by itself.";
    }

    @Override
    public String hint() {
        return "make the object a named type in types/, and write its name in both places";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (TextNode text : owner.types()) {
                TypeText type = TypeText.parseOrNull(text.value());
                for (TypeText.Name name : type == null ? List.<TypeText.Name>of() : type.names()) {
                    FieldEntry field = field(name.text(), spec);
                    if (field != null) {
                        check(text, name, field, findings.about(owner.method()));
                    }
                }
            }
        }
    }

    private void check(TextNode text, TypeText.Name name, FieldEntry field, Findings findings) {
        if (!field.object().isEmpty()) {
            String message = Quoted.of(name.text()) + " is an object described in place, which nothing can point to";
            findings.error(this, text.placeOf(name.offset()), message, hint());
        } else if (RowFields.WORDS.contains(String.valueOf(field.node().text("type")))) {
            String message =
                    Quoted.of(name.text()) + " selects, filters or sorts, which is said in its own place alone";
            findings.error(this, text.placeOf(name.offset()), message, "write type, of and the rest once more");
        }
    }

    private static @Nullable FieldEntry field(String name, Spec spec) {
        int dot = name.indexOf('.');
        TypeEntry type = dot < 0 ? null : spec.type(name.substring(0, dot));
        return type == null ? null : References.field(type, name.substring(dot + 1));
    }
}
