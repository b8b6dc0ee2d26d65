package io.github.b24kit.contractkit.junit;

import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * A replay portal for a test class. Each test starts with an empty {@link ReplayPortal#received()}.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final ReplayPortalExtension PORTAL = ReplayPortalExtension.withPackagedRecordings();
 * }</pre>
 */
public final class ReplayPortalExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, ParameterResolver {
    private final Supplier<Recordings> recordings;

    /** Classes using the portal now: nested test classes join the portal of the class around them. */
    private int users;

    private @Nullable ReplayPortal portal;

    private ReplayPortalExtension(Supplier<Recordings> recordings) {
        this.recordings = recordings;
    }

    /** Plays the recordings on the class path. */
    public static ReplayPortalExtension withPackagedRecordings() {
        return new ReplayPortalExtension(Recordings::packaged);
    }

    public static ReplayPortalExtension with(Recordings recordings) {
        return new ReplayPortalExtension(() -> recordings);
    }

    /**
     * The running portal.
     *
     * @throws IllegalStateException outside of the tests of the class, or when the field is not static
     */
    public synchronized ReplayPortal portal() {
        if (portal == null) {
            throw new IllegalStateException(
                    "The replay portal runs only while the class's tests do, and only for a static @RegisterExtension field");
        }
        return portal;
    }

    /** The address to give to the client under test. */
    public URI webhook() {
        return portal().webhook();
    }

    @Override
    public synchronized void beforeAll(ExtensionContext context) {
        if (users == 0) {
            portal = ReplayPortal.start(recordings.get());
        }
        users++;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        portal().forget();
    }

    @Override
    public synchronized void afterAll(ExtensionContext context) {
        users--;
        if (users == 0 && portal != null) {
            portal.close();
            portal = null;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ReplayPortal.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return portal();
    }
}
