package io.github.b24kit.generator.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Pages;
import java.util.Objects;

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

    /** What a request tells the runtime: the method, and how large a page is and what the answer's total is worth. */
    static CodeBlock superCall(Operation operation) {
        if (!isPaged(operation)) {
            return CodeBlock.of("super(builder, OPERATION)");
        }
        Pages pages = Objects.requireNonNull(operation.pages());
        String total = pages.total() == Pages.Total.TRUSTED ? "" : ".totalUntrusted()";
        return CodeBlock.of("super(builder, OPERATION, $T.byStart($L)$L)", RuntimeTypes.PAGING, pages.size(), total);
    }

    private static TypeName row(TypeName list) {
        return ((ParameterizedTypeName) list).typeArguments().get(0);
    }
}
