package io.github.b24kit.decoding;

import io.github.b24kit.client.Bitrix24;
import io.github.b24kit.decoding.Example.Method;
import io.github.b24kit.runtime.Operation;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The generated operations of all methods, found by their classes. */
final class Operations {
    private static final String NAME = "OPERATION";

    private Operations() {}

    static Map<Method, Operation<?>> generated() throws IOException, ReflectiveOperationException {
        Map<Method, Operation<?>> all = new HashMap<>();
        for (String name : classes()) {
            Class<?> type = Class.forName(name);
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(NAME)) {
                    Operation<?> operation = (Operation<?>) field.get(null);
                    all.put(new Method(operation.method(), operation.isV3()), operation);
                }
            }
        }
        return Map.copyOf(all);
    }

    private static List<String> classes() throws IOException {
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.contains("$") && !file.contains("-"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        try {
            return Path.of(Bitrix24.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
