package io.github.b24kit.runtime.error;

import java.util.List;

/** An error code as a portal answers it. Open: a code nobody documented can be held too. */
public interface ErrorCode {
    /** A code of which nothing is known. */
    static ErrorCode of(String code) {
        return new UndocumentedCode(code);
    }

    /** The code, without blanks around it; empty where the portal names none. */
    String code();

    /** What the documentation says the code means in the method called; empty if it says nothing, several if it is shared. */
    List<DocumentedError> meanings();

    /**
     * Whether several documented errors share the code. Which of them happened, {@link ApiException#meanings()} tells where they differ in
     * HTTP status; otherwise it cannot be known, as the text beside the code is localised.
     */
    default boolean isShared() {
        return meanings().size() > 1;
    }

    /** Whether two codes are the same: blanks around them and letter case do not count. */
    default boolean is(ErrorCode other) {
        return code().strip().equalsIgnoreCase(other.code().strip());
    }
}
