package io.github.b24kit.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;

/** Annotations of generated code. */
final class Annotations {
    static final AnnotationSpec DEPRECATED =
            AnnotationSpec.builder(Deprecated.class).build();
    static final AnnotationSpec OVERRIDE =
            AnnotationSpec.builder(Override.class).build();

    /** For a type that has to mention something deprecated, so that a build with every warning on still passes. */
    static final AnnotationSpec MENTIONS_DEPRECATED = AnnotationSpec.builder(SuppressWarnings.class)
            .addMember("value", "$S", "deprecation")
            .build();

    /** Without date and version: equal input gives equal bytes. */
    static final AnnotationSpec GENERATED = AnnotationSpec.builder(
                    ClassName.get("javax.annotation.processing", "Generated"))
            .addMember("value", "$S", "io.github.b24kit.generator")
            .build();

    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private Annotations() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }
}
