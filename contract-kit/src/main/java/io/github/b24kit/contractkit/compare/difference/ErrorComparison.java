package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.ErrorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares errors by their codes. What further rows of one code mean is told in words, which are no contract. */
final class ErrorComparison {
    private final Walk walk;
    private final Spot owner;
    private final Set<String> failuresBefore;
    private final Set<String> failuresNow;

    /**
     * A comparison.
     *
     * @param owner the method, or what stands for all
     * @param before statuses that the older spec gives to failures without telling which error has which
     * @param now the same of the newer spec
     */
    ErrorComparison(Walk walk, Spot owner, Set<String> before, Set<String> now) {
        this.walk = walk;
        this.owner = owner;
        this.failuresBefore = Set.copyOf(before);
        this.failuresNow = Set.copyOf(now);
    }

    /** All rows of one code. */
    private record Coded(ErrorRow first, Set<String> statuses) {}

    void compare(List<ErrorRow> base, List<ErrorRow> head) {
        Map<String, Coded> gone = byCode(base);
        Map<String, Coded> added = byCode(head);
        for (String code : List.copyOf(gone.keySet())) {
            Coded now = added.remove(code);
            Coded before = now == null ? null : gone.remove(code);
            if (now != null && before != null) {
                compareStatuses(before, now);
            }
        }
        for (Coded before : List.copyOf(gone.values())) {
            Coded now = renamed(before, added, gone.size());
            if (now != null) {
                gone.remove(before.first().code());
                added.remove(now.first().code());
                walk.note(spot(before, now), Aspect.ERROR_CODE, Trend.CHANGED, "code", text(before), text(now));
                compareStatuses(before, now);
            }
        }
        gone.values().forEach(row -> walk.note(spot(row, null), Aspect.ERROR, Trend.VANISHED, "", text(row), null));
        added.values().forEach(row -> walk.note(spot(null, row), Aspect.ERROR, Trend.APPEARED, "", null, text(row)));
    }

    private static Map<String, Coded> byCode(List<ErrorRow> rows) {
        Map<String, Coded> byCode = new LinkedHashMap<>();
        for (ErrorRow row : rows) {
            Coded coded = byCode.computeIfAbsent(row.code(), code -> new Coded(row, new TreeSet<>()));
            if (row.status() != null) {
                coded.statuses().add(row.status().toString());
            }
        }
        return byCode;
    }

    private static @Nullable Coded renamed(Coded before, Map<String, Coded> added, int gone) {
        String code = before.first().code();
        List<Coded> candidates = new ArrayList<>();
        for (Coded now : added.values()) {
            String other = now.first().code();
            if (other.equalsIgnoreCase(code)) {
                return now;
            }
            boolean emptied = code.isEmpty() != other.isEmpty() && gone == 1 && added.size() == 1;
            boolean sameStatus = before.statuses().equals(now.statuses())
                    || before.statuses().isEmpty()
                    || now.statuses().isEmpty();
            if (sameStatus && (emptied || Names.areNear(code, other))) {
                candidates.add(now);
            }
        }
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private void compareStatuses(Coded before, Coded now) {
        Set<String> from = before.statuses();
        Set<String> to = now.statuses();
        // A status that is one of those of all failures is still told, and once is enough.
        boolean toldForAll =
                to.isEmpty() ? failuresNow.containsAll(from) : from.isEmpty() && failuresBefore.containsAll(to);
        if (!from.equals(to) && !toldForAll) {
            Trend trend = from.isEmpty() ? Trend.WIDENED : to.isEmpty() ? Trend.NARROWED : Trend.CHANGED;
            Spot status = spot(before, now).step("status");
            walk.note(status, Aspect.ERROR_STATUS, trend, "status", Wording.list(from), Wording.list(to));
        }
    }

    private Spot spot(@Nullable Coded before, @Nullable Coded now) {
        Coded named = before != null ? before : now;
        return owner.step("errors")
                .step(
                        named == null ? "" : named.first().code(),
                        before == null ? owner.base() : before.first().location(),
                        now == null ? owner.head() : now.first().location());
    }

    private static String text(Coded row) {
        String code = row.first().code();
        return code.isEmpty() ? "no code" : code;
    }
}
