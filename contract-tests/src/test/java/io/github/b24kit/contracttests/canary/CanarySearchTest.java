package io.github.b24kit.contracttests.canary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search can fail: it finds every planted secret in every form, and names the file. */
class CanarySearchTest {
    @TempDir
    Path folder;

    @Test
    void findsEverySecretInEveryForm() throws IOException {
        for (String secret : List.of(Canary.CODE, Canary.TOKEN, Canary.KEY)) {
            byte[] bytes = secret.getBytes(UTF_8);
            for (String written : List.of(
                    secret,
                    secret.toUpperCase(Locale.ROOT),
                    URLEncoder.encode(secret, UTF_8),
                    "%" + HexFormat.ofDelimiter("%").formatHex(bytes),
                    HexFormat.of().formatHex(bytes),
                    Base64.getEncoder().encodeToString(bytes),
                    Base64.getEncoder().encodeToString(("auth=" + secret).getBytes(UTF_8)),
                    Base64.getUrlEncoder().encodeToString(("Bearer " + secret + ":x").getBytes(UTF_8)))) {
                Path log = Files.writeString(folder.resolve("some.log"), "at noon: " + written + ", and so on");
                assertThat(CanarySearch.in(folder).found())
                        .as(written)
                        .singleElement()
                        .asString()
                        .startsWith(log + " holds ");
            }
        }
    }

    @Test
    void looksIntoEveryFolderButThoseOfTheCompiler() throws IOException {
        for (String path : List.of("surefire-reports/a.xml", "pacts/deep/b.json", "classes/c.class", "d.jar")) {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, Canary.CODE);
        }
        CanarySearch search = CanarySearch.in(folder);
        assertThat(search.files()).isEqualTo(2);
        assertThat(search.found()).hasSize(2);
    }

    @Test
    void ordinaryFilesHoldNone() throws IOException {
        Files.writeString(
                folder.resolve("a.log"),
                "a canary, c4n4, %63%34 and " + Base64.getEncoder().encodeToString(new byte[300]));
        assertThat(CanarySearch.in(folder).found()).isEmpty();
    }
}
