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
    String fileName() {
        return file.getFileName().toString();
    }
}
