package io.github.b24kit.sample;

import io.github.b24kit.contractkit.recording.Recordings;
import io.github.b24kit.contractkit.replay.ReplayPortal;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.sample.api.Bitrix24;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Shows the generated client at work.
 *
 * <p>Without configuration it calls a portal on this machine that replays recorded answers. With a webhook address in the
 * environment variable {@value #WEBHOOK} it calls {@code profile} on that portal, which only reads, and nothing else.
 */
public final class Main {
    static final String WEBHOOK = "BITRIX24_WEBHOOK";

    private Main() {}

    public static void main(String[] args) {
        if (!run(System.getenv(WEBHOOK), System.out, System.err)) {
            System.exit(1);
        }
    }

    /** An empty address is no address: build servers hand out absent secrets as empty variables. */
    static boolean run(@Nullable String webhook, PrintStream out, PrintStream err) {
        try {
            if (webhook == null || webhook.isEmpty()) {
                showRecordings(new Sheet(out));
            } else {
                showProfile(portal(webhook), new Sheet(out));
            }
            return true;
        } catch (IllegalArgumentException | Bitrix24Exception problem) {
            err.println(problem.getMessage());
            return false;
        }
    }

    private static void showRecordings(Sheet sheet) {
        try (ReplayPortal portal = ReplayPortal.start(Recordings.packaged())) {
            new Tour(Bitrix24.webhook(portal.webhook()), portal, sheet).show();
        }
    }

    /** A profile is about a person, so only the names of its fields are shown. */
    private static void showProfile(Bitrix24 b24, Sheet sheet) {
        sheet.heading("profile: names of the answered fields; their values are personal and not shown");
        if (b24.call("profile", JsonObject.EMPTY).execute() instanceof JsonObject profile) {
            profile.names().forEach(sheet::line);
        } else {
            sheet.line("the answer holds no fields");
        }
    }

    /** The address is a secret, so no message repeats it. */
    private static Bitrix24 portal(String webhook) {
        try {
            return Bitrix24.webhook(new URI(webhook));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    WEBHOOK + " does not hold the address of a webhook, which looks like "
                            + "https://<portal>/rest/<user>/<code>/ (its value is secret and not shown here); "
                            + "correct it, or unset it to see recorded answers");
        }
    }
}
