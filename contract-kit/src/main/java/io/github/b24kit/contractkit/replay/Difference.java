package io.github.b24kit.contractkit.replay;

import io.github.b24kit.contractkit.json.Pointer;

/**
 * One way in which a request differs from a recorded one. It says where and how and never what stands there: a request may carry secrets.
 *
 * @param where a JSON pointer into the body, or a part of the request in words
 * @param how in words
 */
record Difference(String where, String how) {
    static Difference at(Pointer pointer, String how) {
        return new Difference(pointer.equals(Pointer.ROOT) ? "the body" : pointer.text(), how);
    }

    @Override
    public String toString() {
        return where + " " + how;
    }
}
