package io.github.b24kit.contractkit.report;

import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found. Its texts come from pages and files that anybody may write, so they have lost every control and format
 * character before a writer sees them; what is special in a format is its writer's affair.
 *
 * @param level how much it matters to who reads the report
 * @param word the level in the words of who found it: {@code breaking}, {@code error}
 * @param use what code that was given has to do with it
 * @param rule id of the rule
 * @param subject method or type; empty where neither is meant
 * @param pointer what it is about inside the subject
 * @param change {@code from -> to}; empty where nothing changed
 * @param cause why it changed; empty where nobody asked
 * @param reason what tells the cause, in one sentence; empty where nobody asked
 * @param message the whole in one sentence
 * @param place where it is said
 * @param page address of the documentation's page
 * @param code lines of the code that was given, {@code Shop.java:41}; or what hides them
 * @param accepted id under which it was accepted
 */
public record ReportEntry(
        Level level,
        String word,
        Use use,
        String rule,
        String subject,
        String pointer,
        String change,
        String cause,
        String reason,
        String message,
        @Nullable SourceLocation place,
        @Nullable String page,
        List<String> code,
        @Nullable String accepted) {
    /** As every format knows them. */
    public enum Level {
        ERROR,
        WARNING,
        NOTE
    }

    /** Whether code uses what changed. */
    public enum Use {
        USED,
        /** Something hides what it uses. */
        UNKNOWN,
        /** It does not, or none was given. */
        NONE
    }

    public ReportEntry {
        word = PlainText.of(word);
        rule = PlainText.of(rule);
        subject = PlainText.of(subject);
        pointer = PlainText.of(pointer);
        change = PlainText.of(change);
        cause = PlainText.of(cause);
        reason = PlainText.of(reason);
        message = PlainText.of(message);
        place = place == null ? null : new SourceLocation(PlainText.of(place.file()), place.line(), place.column());
        page = page == null || !page.matches("https://[A-Za-z0-9./_~%?=&#-]+") ? null : page;
        code = code.stream().map(PlainText::of).toList();
        accepted = accepted == null ? null : PlainText.of(accepted);
    }

    boolean isAccepted() {
        return accepted != null;
    }

    /** Whether it breaks code that was given, for all that is known. */
    boolean breaks(Use how) {
        return level == Level.ERROR && use == how;
    }

    /** Subject and pointer, as a reader looks for them. */
    String what() {
        return (subject + " " + pointer).strip();
    }

    /** All that is known beside {@link #what()} and the message. */
    String details() {
        StringBuilder out = new StringBuilder(rule);
        append(out, cause);
        append(out, String.join(", ", code));
        append(out, accepted == null ? "" : "accepted as " + accepted);
        return out.toString();
    }

    private static void append(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append("; ").append(text);
        }
    }
}
