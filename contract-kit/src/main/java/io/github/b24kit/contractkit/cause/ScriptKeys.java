package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of objects and arrays that are written out in samples of JavaScript and PHP, as dotted paths from the outermost one. Nothing
 * else of the languages is understood.
 */
final class ScriptKeys {
    private static final Set<String> OTHERS = Set.of("json", "bash", "sh", "shell", "go", "http");

    /** What current samples wrap parameters in. */
    private static final String WRAPPED = "params.";

    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?(?:\\*/|\\z)|(?:'((?:[^'\\\\\n]|\\\\.)*+)'|\"((?:[^\"\\\\\n]|\\\\.)*+)\"|([\\w$]++))\\s*+(=>|:(?!:))?|[\\[({]|[\\])}]|[,;]",
            Pattern.DOTALL);

    private final Set<String> paths = new HashSet<>();

    private ScriptKeys() {}

    static ScriptKeys of(String file, String text) {
        ScriptKeys keys = new ScriptKeys();
        Page.read(file, text)
                .body()
                .all()
                .flatMap(section -> Block.flat(section.blocks()))
                .filter(block -> block instanceof Block.Fence fence && !OTHERS.contains(fence.language()))
                .forEach(block -> keys.read(((Block.Fence) block).text()));
        return keys;
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    boolean has(String path) {
        return paths.contains(path) || paths.contains(WRAPPED + path);
    }

    private void read(String code) {
        Deque<String> around = new ArrayDeque<>();
        String key = "";
        Matcher token = TOKEN.matcher(code);
        while (token.find()) {
            char first = token.group().charAt(0);
            if (token.group(4) != null) {
                key = Stream.of(token.group(1), token.group(2), token.group(3))
                        .filter(name -> name != null)
                        .findFirst()
                        .orElse("");
                paths.add(Stream.concat(around.stream(), Stream.of(key))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(".")));
            } else if ("[({".indexOf(first) >= 0) {
                around.addLast(key);
                key = "";
            } else if ("])}".indexOf(first) >= 0) {
                around.pollLast();
                key = "";
            } else if (first == ',' || first == ';') {
                key = "";
            }
        }
    }
}
