package io.github.b24kit.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Pages;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** What a method whose rows come page by page has instead of, and beside, what any method has. */
final class PagedTypes {
    private PagedTypes() {}

    /** Whether the runtime can go from page to page; for REST v3 it cannot yet. */
    static boolean isPaged(Operation operation) {
        return operation.pages() != null && operation.pages().style() == Pages.Style.START;
    }

    /** What the class of a request extends. */
    static TypeName request(Operation operation, TypeName result) {
        return isPaged(operation)
                ? ParameterizedTypeName.get(RuntimeTypes.PAGED_REQUEST, row(result))
                : ParameterizedTypeName.get(RuntimeTypes.REQUEST, result);
    }

    /** What an accessor returns. */
    static TypeName call(Operation operation, TypeName result) {
        return isPaged(operation)
                ? ParameterizedTypeName.get(RuntimeTypes.PAGED_CALL, row(result))
                : ParameterizedTypeName.get(RuntimeTypes.CALL, result);
    }

    /** Says how large a page is and what the answer's total is worth. */
    static MethodSpec paging(Operation operation) {
        Pages pages = Objects.requireNonNull(operation.pages());
        CodeBlock paging = CodeBlock.of("$T.byStart($L)", RuntimeTypes.PAGING, pages.size());
        return MethodSpec.methodBuilder("paging")
                .addAnnotation(Annotations.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(RuntimeTypes.PAGING)
                .addStatement(pages.total() == Pages.Total.TRUSTED ? "return $L" : "return $L.totalUntrusted()", paging)
                .build();
    }

    private static TypeName row(TypeName list) {
        return ((ParameterizedTypeName) list).typeArguments().get(0);
    }
}
