package io.github.b24kit.runtime.error;

import java.util.List;

/** An error code as a portal answers it. Open: a code nobody documented can be held too. */
public final class ErrorCode {
    private final String code;
    private final ErrorTable table;

    ErrorCode(String code, ErrorTable table) {
        this.code = code;
        this.table = table;
    }

    /** A code of which nothing is known. */
    public static ErrorCode of(String code) {
        return ErrorTable.NONE.code(code);
    }

    /** The code, without blanks around it; empty where the portal names none. */
    public String code() {
        return code;
    }

    /** What the documentation says the code means in the method called; empty if it says nothing, several if it is shared. */
    public List<DocumentedError> meanings() {
        return table.meanings(code);
    }

    /**
     * Whether several documented errors share the code. Which of them happened, {@link ApiException#meanings()} tells where they differ in
     * HTTP status; otherwise it cannot be known, as the text beside the code is localised.
     */
    public boolean isShared() {
        return meanings().size() > 1;
    }

    /** Whether two codes are the same: blanks around them and letter case do not count, nor does the method they are documented for. */
    public boolean is(ErrorCode other) {
        return code.strip().equalsIgnoreCase(other.code.strip());
    }

    /** Whether the text is the same, to the letter, and documented for the same method; {@link #is} asks less. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ErrorCode that && code.equals(that.code) && table == that.table;
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return code;
    }
}
