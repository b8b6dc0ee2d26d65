package io.github.b24kit.decoding;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An answer that a page shows.
 *
 * @param method whose answer it is
 * @param page its path inside the documentation
 * @param line of the fence
 * @param section where on the page it stands
 * @param status of the answer
 * @param codes those that the page's tables list
 * @param code as the page has it
 * @param json the same as Jackson reads it
 */
record Example(
        Method method,
        String page,
        int line,
        Section section,
        int status,
        List<String> codes,
        String code,
        JsonNode json) {
    /** A method of one version of REST. */
    record Method(String name, boolean v3) {
        @Override
        public String toString() {
            return v3 ? name + " (v3)" : name;
        }
    }

    /** The kinds of sections that show answers. */
    enum Section {
        SUCCESS,
        ERROR
    }

    boolean isError() {
        return section == Section.ERROR;
    }

    String place() {
        return page + ":" + line;
    }
}
