package io.github.b24kit.docsimporter.docs;

import java.io.IOException;

/** What was given as documentation is none; the message says what is wrong and what to do. */
public final class DocumentationException extends IOException {
    private static final long serialVersionUID = 1L;

    public DocumentationException(String message) {
        super(message);
    }
}
