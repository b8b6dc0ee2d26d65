package io.github.b24kit.runtime.value;

import java.util.Base64;
import java.util.Objects;

/** A file to send: its name and what it holds. */
public final class FileContent {
    private final String name;
    private final byte[] bytes;

    private FileContent(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /**
     * A file made of bytes.
     *
     * @param name with the ending by which the portal knows its kind
     */
    public static FileContent of(String name, byte[] bytes) {
        return new FileContent(Objects.requireNonNull(name, "name"), bytes.clone());
    }

    /** Name of the file. */
    public String name() {
        return name;
    }

    /** What it holds, in Base64. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Name and size; what it holds is nobody's business. */
    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}
