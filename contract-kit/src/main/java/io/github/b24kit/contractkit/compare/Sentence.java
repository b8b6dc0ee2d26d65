package io.github.b24kit.contractkit.compare;

import io.github.b24kit.contractkit.compare.difference.Difference;
import io.github.b24kit.contractkit.compare.difference.Role;
import io.github.b24kit.contractkit.compare.difference.Trend;
import io.github.b24kit.specmodel.finding.Quoted;
import org.jspecify.annotations.Nullable;

/** A difference in one sentence, short enough for a line. */
final class Sentence {
    private static final String NOTHING = "nothing";

    private Sentence() {}

    static String of(Difference difference) {
        String what = what(difference);
        String from = difference.from();
        String to = difference.to();
        if (difference.trend() == Trend.VANISHED) {
            return what + " is gone" + (from == null ? "" : ", was " + Quoted.of(from));
        }
        if (difference.trend() == Trend.APPEARED) {
            return what + " is new" + (to == null ? "" : ": " + Quoted.of(to));
        }
        return what + " was " + quoted(from) + " and is " + quoted(to);
    }

    private static String what(Difference difference) {
        String place = place(difference);
        return switch (difference.aspect()) {
            case METHOD -> "the method";
            case FIELD -> place;
            case ERROR -> "error " + Quoted.of(last(difference.pointer()));
            default ->
                difference.role() == Role.METHOD
                        ? difference.aspect().noun()
                        : difference.aspect().noun() + " of " + place;
        };
    }

    private static String place(Difference difference) {
        String pointer = difference.pointer();
        if (pointer.isEmpty()) {
            return "the type";
        }
        String noun = switch (difference.role()) {
            case REQUEST -> "parameter ";
            case ROWS -> "row field ";
            case ANSWER -> "answered field ";
            case METHOD -> "";
        };
        return noun + Quoted.of(last(pointer));
    }

    private static String last(String pointer) {
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        return name.replace("~1", "/").replace("~0", "~");
    }

    private static String quoted(@Nullable String text) {
        return text == null ? NOTHING : Quoted.of(text);
    }
}
