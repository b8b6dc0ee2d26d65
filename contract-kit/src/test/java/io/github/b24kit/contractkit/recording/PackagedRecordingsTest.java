package io.github.b24kit.contractkit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.specmodel.finding.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedRecordingsTest {
    private static final String MARKER = "META-INF/bitrix24/recordings.properties";
    private static final String INSIDE = "META-INF/bitrix24/recordings/";

    @TempDir
    Path folder;

    @Test
    void findsThoseOfAFolderAndOfAJar() throws IOException {
        Path classes = folder.resolve("my classes");
        new RecordingFiles(classes).file(MARKER, "format=1\n");
        new RecordingFiles(classes.resolve("META-INF/bitrix24/recordings"))
                .with("a.get.success", "a.get", "{}", "{\"result\":1}");
        Path jar = jar(
                "my recordings.jar",
                "format=1\n",
                INSIDE + "b.get/b.get.error.json",
                recording("b.get.error", "b.get"));

        Recordings recordings = load(classes, jar);

        assertThat(recordings.all()).extracting(Recording::id).containsExactly("a.get.success", "b.get.error");
        assertThat(recordings.get("b.get.error").response().bodyText()).isEqualTo("{\"error\":\"é\"}");
        Files.delete(jar);
    }

    @Test
    void refusesOneIdInTwoJars() throws IOException {
        Path one = jar("one.jar", "format=1", INSIDE + "b.get/b.get.error.json", recording("b.get.error", "b.get"));
        Path two = jar("two.jar", "format=1", INSIDE + "b.get/b.get.error.json", recording("b.get.error", "b.get"));

        assertThat(refusal(one, two).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("recording-id-is-unique");
            assertThat(finding.location().file()).isEqualTo(two + "!/" + INSIDE + "b.get/b.get.error.json");
            assertThat(finding.message()).isEqualTo("is taken by " + one + "!/" + INSIDE + "b.get/b.get.error.json");
        });
    }

    @Test
    void refusesAJarThatIsSpoilt() throws IOException {
        Path newer = jar("newer.jar", "format=2", INSIDE + "b.get/b.get.error.json", recording("b.get.error", "b.get"));
        Path climbing = jar("climbing.jar", "format=1", INSIDE + "../../../x.json", "{}");
        Path empty = jar("empty.jar", "format=1", "other/x.json", "{}");

        assertThat(refusal(newer).findings()).extracting(Finding::rule).containsExactly("recordings-format-is-known");
        assertThat(refusal(climbing).findings()).extracting(Finding::rule).containsExactly("recordings-exist");
        assertThat(refusal(empty).findings()).extracting(Finding::rule).containsExactly("recordings-exist");
    }

    @Test
    void refusesAClassPathWithoutRecordings() {
        assertThatThrownBy(this::load)
                .isInstanceOf(RecordingException.class)
                .hasMessage("The recordings have 1 problem:\n  class path: has no " + MARKER
                        + ". Add the artifact bitrix24-recordings. [recordings-exist]");
    }

    @Test
    void theLibrarysOwnAreComplete() throws IOException {
        Recordings packaged = Recordings.packaged();

        assertThat(packaged.methods())
                .contains(
                        "crm.item.payment.delete",
                        "crm.item.payment.get",
                        "sale.payment.update",
                        "sale.paysystem.pay.payment",
                        "sale.paysystem.settings.invoice.get");
        for (String method : packaged.methods()) {
            assertThat(packaged.of(method))
                    .extracting(Recording::outcome)
                    .contains(Recording.Outcome.SUCCESS, Recording.Outcome.ERROR);
        }
        ObjectMapper otherParser = new ObjectMapper();
        for (Recording recording : packaged.all()) {
            assertThat(otherParser.readTree(recording.response().bodyText()).isObject())
                    .as(recording.id())
                    .isTrue();
        }
    }

    private Recordings load(Path... classPath) throws IOException {
        URL[] urls = new URL[classPath.length];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath[i].toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, null)) {
            return Recordings.onClassPath(loader);
        }
    }

    private RecordingException refusal(Path... classPath) {
        RecordingException refusal = catchThrowableOfType(RecordingException.class, () -> load(classPath));
        assertThat(refusal).as("the recordings are refused").isNotNull();
        return refusal;
    }

    private static String recording(String id, String method) {
        return RecordingFiles.recording(id, method, null, 400, "{\"error\":\"é\"}")
                .toPrettyString();
    }

    private Path jar(String name, String marker, String entry, String text) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(MARKER));
            zip.write(marker.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
