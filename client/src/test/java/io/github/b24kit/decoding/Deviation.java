package io.github.b24kit.decoding;

import java.util.Comparator;

/**
 * A difference between an example and what its decoder was made from. It holds no value of the example.
 *
 * @param pointer JSON pointer from the top of the body; {@code *} stands for positions and for keys that are numbers
 * @param documented what the decoder expected there
 * @param seen what stood there
 */
record Deviation(
        Example.Method method, String page, int line, Kind kind, String pointer, String documented, String seen) {
    static final Comparator<Deviation> ORDER = Comparator.comparing(Deviation::page)
            .thenComparing(Deviation::line)
            .thenComparing(Deviation::pointer)
            .thenComparing(Deviation::kind)
            .thenComparing(Deviation::documented)
            .thenComparing(Deviation::seen);

    /** What an example can have against its decoder. */
    enum Kind {
        NAME_NOT_DOCUMENTED("a field that no table has"),
        VALUE_NOT_LISTED("a value that the list of values does not have"),
        OTHER_FORM("a value of another form than documented"),
        OTHER_PLACE("a result elsewhere than documented"),
        RESULT_UNREADABLE("a result that cannot be read: the call fails with a `DecodeException`"),
        NO_RESULT("an answer without `result`, as no portal gives it; what is inside was read as a result, too"),
        NO_JSON_OBJECT("an answer that is no object; it was read as a result, too"),
        NOT_READ("an answer that the client refuses as JSON"),
        ERROR_AMONG_SUCCESS("an error in the section about success"),
        NO_ERROR("no error in the section about errors");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }
    }
}
