package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.ResultType;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.Map;

/** Whether types as tables write them go with what samples show. */
public final class TypeFit {
    private final TypeForms forms;

    /** @param types those that pages share, by name */
    public TypeFit(Words words, Map<String, NamedType> types) {
        this.forms = new TypeForms(words, types);
    }

    /** Whether the types say nothing, so that any value goes with them. */
    public boolean isOpen(List<String> types) {
        return forms.of(types).isOpen();
    }

    /** Whether both tell of a type, and some value is of both. */
    public boolean agree(List<String> types, List<String> others) {
        Forms one = forms.of(types);
        Forms other = forms.of(others);
        return !one.isOpen() && !other.isOpen() && one.meets(other);
    }

    /** Whether a value has one of the types. */
    public boolean fits(List<String> types, Sample value) {
        return ValueForm.isPlaceholder(value)
                || ValueForm.difference(forms.of(types), value).isEmpty();
    }

    /** Whether a type of TypeScript has values in common with the types, and takes null if and only if they do. */
    public boolean fits(List<String> types, ResultType.Row row) {
        Forms documented = forms.of(types);
        return documented.isOpen()
                || (documented.meets(TypeScriptCheck.forms(row.types()))
                        && documented.has(Form.NULL) == row.nullable());
    }
}
