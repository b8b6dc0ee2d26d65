package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.page.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What types mean as tables write them; those that pages share are looked up. */
final class TypeForms {
    private static final Pattern LIST = Pattern.compile("\\[[^\\]]*\\]$");
    private static final Form[] SPELLED = {
        Form.TEXT, Form.DATE, Form.DATETIME, Form.INTEGER, Form.DOUBLE, Form.BOOLEAN, Form.OBJECT, Form.ARRAY, Form.NULL
    };

    private final Words words;
    private final Map<String, NamedType> types;

    TypeForms(Words words, Map<String, NamedType> types) {
        this.words = words;
        this.types = types;
    }

    /** The name of a type without the brackets of a list. */
    static String bare(String type) {
        return LIST.matcher(type).replaceAll("");
    }

    Forms of(List<String> written) {
        Set<Form> own = EnumSet.noneOf(Form.class);
        Set<Form> elements = EnumSet.noneOf(Form.class);
        for (String type : written) {
            if (LIST.matcher(type).find()) {
                own.add(Form.ARRAY);
                elements.addAll(single(bare(type)));
            } else {
                own.addAll(single(type));
            }
        }
        return new Forms(own, own.contains(Form.ARRAY) && written.contains("array") ? Set.of() : elements);
    }

    private Set<Form> single(String type) {
        for (Form form : SPELLED) {
            if (words.is("form." + form.name().toLowerCase(Locale.ROOT), type)) {
                return EnumSet.of(form);
            }
        }
        int dot = type.lastIndexOf('.');
        NamedType named = types.get(type);
        if (named != null && !named.fields().isEmpty()) {
            // Pages name a type also where they mean its identifier.
            return EnumSet.of(Form.OBJECT, Form.SCALAR);
        }
        return dot > 0 ? fieldOf(types.get(type.substring(0, dot)), type.substring(dot + 1)) : EnumSet.of(Form.ANY);
    }

    private Set<Form> fieldOf(@Nullable NamedType owner, String name) {
        if (owner != null) {
            for (Fact.FieldRow field : owner.fields()) {
                // A reference to a reference is followed no further.
                if (field.path().equals(name) && field.types().stream().noneMatch(type -> type.contains("."))) {
                    return of(field.types()).own();
                }
            }
        }
        return EnumSet.of(Form.SCALAR);
    }
}
