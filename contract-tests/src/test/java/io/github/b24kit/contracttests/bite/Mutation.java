package io.github.b24kit.contracttests.bite;

import java.nio.file.Path;

/**
 * One deletion.
 *
 * @param file the mutated file, relative to the root of the tree
 * @param what what is deleted, for the report
 * @param mutated the file's new text
 */
record Mutation(Path file, String what, String mutated) {
    /** What a message has to hold: the file's name, or a recording's id, which is its file's name. */
    String name() {
        String fileName = file.getFileName().toString();
        return fileName.endsWith(".json") ? fileName.substring(0, fileName.length() - ".json".length()) : fileName;
    }
}
