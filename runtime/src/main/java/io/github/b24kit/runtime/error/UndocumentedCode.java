package io.github.b24kit.runtime.error;

import java.util.List;

/** A code without documentation. */
record UndocumentedCode(String code) implements ErrorCode {
    @Override
    public List<DocumentedError> meanings() {
        return List.of();
    }
}
