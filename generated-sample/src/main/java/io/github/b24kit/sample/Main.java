package io.github.b24kit.sample;

import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.sample.api.Bitrix24;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/**
 * Shows the generated client at work.
 *
 * <p>Without configuration it calls a portal on this machine that replays recorded answers. With a webhook address in the
 * environment variable {@value #WEBHOOK} it calls {@code profile} on that portal, which only reads, and nothing else.
 */
public final class Main {
    static final String WEBHOOK = "BITRIX24_WEBHOOK";

    private static final String NO_ADDRESS = WEBHOOK
            + " does not hold the address of a webhook, https://<portal>/rest/<user>/<code>/"
            + " (what it holds is not shown, it may be secret); correct it, or unset it to see recorded answers";

    private Main() {}

    /**
     * Runs the program; exits with 1 if the configured portal cannot be asked.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        if (!run(System.getenv(WEBHOOK), System.out, System.err)) {
            System.exit(1);
        }
    }

    static boolean run(@Nullable String webhook, PrintStream out, PrintStream err) {
        // An empty address is none: build servers hand out absent secrets as empty variables.
        if (webhook == null || webhook.isEmpty()) {
            showRecordings(new Sheet(out));
            return true;
        }
        Bitrix24 b24 = portal(webhook);
        if (b24 == null) {
            err.println(NO_ADDRESS);
            return false;
        }
        try {
            showProfile(b24, new Sheet(out));
            return true;
        } catch (Bitrix24Exception problem) {
            err.println(problem.getMessage());
            return false;
        }
    }

    private static @Nullable Bitrix24 portal(String webhook) {
        try {
            return Bitrix24.webhook(webhook);
        } catch (IllegalArgumentException noAddress) {
            return null;
        }
    }

    private static void showRecordings(Sheet sheet) {
        try (ReplayPortal portal = ReplayPortal.start(Recordings.packaged())) {
            new Tour(Bitrix24.webhook(portal.webhook()), portal, sheet).show();
        }
    }

    /** A profile is about a person, so only the names of its fields are shown. */
    private static void showProfile(Bitrix24 b24, Sheet sheet) {
        Json profile = b24.call("profile", JsonObject.EMPTY).execute();
        sheet.heading("profile (names of the answered fields; their values are personal and not shown)");
        if (profile instanceof JsonObject fields) {
            fields.names().forEach(sheet::line);
        }
    }
}
