package io.github.b24kit.specmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecDigestTest {
    @TempDir
    Path temp;

    @Test
    void isTheSameWhereverTheSameFilesLie() throws IOException {
        assertThat(digest(spec("one", "a: 1"))).isPresent().isEqualTo(digest(spec("two", "a: 1")));
    }

    @Test
    void differsWithATextAPathAndALayer() throws IOException {
        Path spec = spec("one", "a: 1");
        Path moved = temp.resolve("moved/methods");
        Files.createDirectories(moved);
        Files.writeString(moved.resolve("other.yaml"), "a: 1");
        assertThat(digest(spec))
                .isNotEqualTo(digest(spec("two", "a: 2")))
                .isNotEqualTo(digest(temp.resolve("moved")))
                .isNotEqualTo(SpecDigest.of(List.of(new SpecRoot(spec, SpecRoot.Layer.USER))));
    }

    @Test
    void isNoneWhereNothingLies() {
        assertThat(digest(temp.resolve("nowhere"))).isEmpty();
    }

    private Path spec(String name, String text) throws IOException {
        Path methods = Files.createDirectories(temp.resolve(name).resolve("methods"));
        Files.writeString(methods.resolve("user.get.yaml"), text);
        return temp.resolve(name);
    }

    private static Optional<String> digest(Path root) {
        return SpecDigest.of(List.of(new SpecRoot(root, SpecRoot.Layer.PACKAGED)));
    }
}
