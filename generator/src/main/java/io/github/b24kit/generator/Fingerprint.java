package io.github.b24kit.generator;

import com.palantir.javapoet.JavaFile;
import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecDigest;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecRoot;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that decides what is generated: the specification, what is taken from it, the options, and the generator itself, whose
 * version says little while it is developed. Equal fingerprints, equal files.
 *
 * @param text the same on every machine
 */
public record Fingerprint(String text) {
    private static final List<Class<?>> GENERATOR = List.of(Generator.class, SpecReader.class, JavaFile.class);

    /** The fingerprint, found without generating; none where something cannot be read. */
    public static Optional<Fingerprint> of(List<SpecRoot> roots, MethodFilter methods, GeneratorOptions options) {
        return SpecDigest.of(roots)
                .flatMap(spec -> generator()
                        .map(generator -> new Fingerprint(String.join(
                                "\n", spec, generator, options.toString(), String.join(",", methods.patterns())))));
    }

    private static Optional<String> generator() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> type : GENERATOR) {
                CodeSource source = type.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return Optional.empty();
                }
                add(digest, Path.of(source.getLocation().toURI()));
            }
            return Optional.of(HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | GeneralSecurityException | URISyntaxException | RuntimeException unusualClassLoader) {
            return Optional.empty();
        }
    }

    /** A jar, or a folder of classes inside a build. */
    private static void add(MessageDigest digest, Path place) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
    }
}
