package io.github.b24kit.decoding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code on the documentation's pages, by the letter. */
final class Fences {
    private final Path root;
    private final Map<String, List<String>> read = new HashMap<>();

    Fences(Path root) {
        this.root = root;
    }

    /**
     * The code of a fence.
     *
     * @param page its path inside the documentation
     * @param fence number of the line that opens it
     */
    String code(String page, int fence) {
        List<String> lines = read.computeIfAbsent(page, this::lines);
        if (fence > lines.size() || !lines.get(fence - 1).strip().startsWith("```")) {
            throw new IllegalStateException(page + ":" + fence + " opens no fence");
        }
        StringBuilder code = new StringBuilder();
        for (String line : lines.subList(fence, lines.size())) {
            if (line.strip().startsWith("```")) {
                break;
            }
            code.append(line).append('\n');
        }
        return code.toString();
    }

    private List<String> lines(String page) {
        try {
            return Files.readAllLines(root.resolve(page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
