package io.github.b24kit.contracttests.bite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A mistake somebody could make in our own code, patched into one place of it.
 *
 * @param name what would be wrong, in words joined by dashes
 * @param file the source file, relative to the root of the tree
 * @param right the code as it is; stands once in the file
 * @param wrong the code with the mistake; compiles
 */
record Fault(String name, String file, String right, String wrong) {
    /** How often the right code stands in its file; anything but once leaves the fault without a place. */
    int places(Path root) throws IOException {
        return Files.readString(root.resolve(file)).split(Pattern.quote(right), -1).length - 1;
    }

    Mutation in(Path root) throws IOException {
        String text = Files.readString(root.resolve(file));
        return new Mutation(Path.of(file), name, text.replace(right, wrong));
    }
}
