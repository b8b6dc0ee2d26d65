package io.github.b24kit.contractkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.contractkit.RecordingFiles;
import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;

class ReplayPortalExtensionTest {
    private static final ExtensionContext UNUSED = null;

    @TempDir
    Path folder;

    @Test
    void runsFromTheFirstClassToTheLast() {
        new RecordingFiles(folder).with("a.get.success", "a.get", "{}", "{\"result\":1}");
        ReplayPortalExtension extension = ReplayPortalExtension.with(Recordings.load(folder));
        assertThatThrownBy(extension::portal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("static @RegisterExtension");

        extension.beforeAll(UNUSED);
        ReplayPortal portal = extension.portal();
        extension.beforeAll(UNUSED);
        extension.afterAll(UNUSED);
        assertThat(extension.portal()).isSameAs(portal);
        assertThat(extension.webhook()).isEqualTo(portal.webhook());
        extension.afterAll(UNUSED);

        assertThatThrownBy(extension::portal).isInstanceOf(IllegalStateException.class);
    }
}
