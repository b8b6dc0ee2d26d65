package io.github.b24kit.generator.naming;

import com.palantir.javapoet.ClassName;
import io.github.b24kit.specmodel.model.Field;
import org.jspecify.annotations.Nullable;

/**
 * A field whose Java names are settled.
 *
 * @param field what the spec says
 * @param demanded whether a request must hold it
 * @param name Java name of the setter or record component
 * @param object the object documented in place, itself or as element of a list or map
 * @param values class of the values documented in place
 */
public record Member(
        Field field,
        boolean demanded,
        String name,
        @Nullable NamedObject object,
        @Nullable ClassName values) {}
