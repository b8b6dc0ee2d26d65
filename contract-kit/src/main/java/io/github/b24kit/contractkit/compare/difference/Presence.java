package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.model.Constraint.Group;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of some fields may be present together.
 *
 * @param demanded fields that must be present whatever the groups say
 */
record Presence(List<Group> groups, Set<String> demanded) {
    /** All combinations of more fields are too many to look at. */
    private static final int MOST = 12;

    /**
     * Whether each combination that is right here is right there too; yes as well where all fields had to be present, since pages star both
     * sides of an either/or until somebody writes the rule down.
     *
     * @param names the fields that any group speaks of
     */
    boolean everythingIsFineIn(Presence other, Set<String> names) {
        if (groups.isEmpty() && demanded.containsAll(names)) {
            return true;
        }
        if (other.groups.isEmpty() && other.demanded.containsAll(names)) {
            return false;
        }
        boolean sameWinner = firstWins() == other.firstWins() || groups.isEmpty() || other.groups.isEmpty();
        if (!sameWinner || names.size() > MOST) {
            return false;
        }
        List<String> all = List.copyOf(names);
        for (int set = 0; set < 1 << all.size(); set++) {
            Set<String> present = new HashSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((set >> i & 1) == 1) {
                    present.add(all.get(i));
                }
            }
            if (allows(present) && !other.allows(present)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the order of a group decides. */
    boolean firstWins() {
        return groups.stream().anyMatch(Group::firstWins);
    }

    private boolean allows(Set<String> present) {
        return present.containsAll(demanded) && groups.stream().allMatch(group -> allows(group, present));
    }

    private static boolean allows(Group group, Set<String> present) {
        long count = group.names().stream().filter(present::contains).count();
        return switch (group.kind()) {
            case AT_LEAST_ONE_OF -> count >= 1;
            case EXACTLY_ONE_OF -> count == 1 || (group.firstWins() && count > 1);
            case AT_MOST_ONE_OF -> count <= 1 || group.firstWins();
            case ALL_OR_NONE_OF -> count == 0 || count == group.names().size();
        };
    }
}
