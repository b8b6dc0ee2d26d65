package io.github.b24kit.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.specmodel.model.ObjectShape;
import java.util.List;

/**
 * An object whose Java names are settled, with all objects documented inside it.
 *
 * @param type its class
 * @param shape what the spec says
 * @param members its fields, in the order of the page
 */
public record NamedObject(ClassName type, ObjectShape shape, List<Member> members) {
    public NamedObject {
        members = List.copyOf(members);
    }
}
