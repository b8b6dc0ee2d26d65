package io.github.b24kit.contractkit.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;

/** Recordings that are not loaded. */
final class Refused {
    private Refused() {}

    /** Why a folder of recordings is refused. */
    static RecordingException refusal(Path folder) {
        RecordingException refusal = catchThrowableOfType(RecordingException.class, () -> Recordings.load(folder));
        assertThat(refusal).as("the recordings are refused").isNotNull();
        return refusal;
    }
}
