package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.specmodel.finding.SourceLocation;

/**
 * Where the walk stands: at one thing in both specs.
 *
 * @param pointer as in {@link Difference}
 * @param base the thing in the older spec
 * @param head the thing in the newer spec
 * @param conditional it exists in some cases only
 */
record Spot(Owner owner, Role role, String pointer, SourceLocation base, SourceLocation head, boolean conditional) {
    static Spot of(Owner owner, Role role, SourceLocation base, SourceLocation head) {
        return new Spot(owner, role, "", base, head, false);
    }

    Spot step(String name) {
        return step(name, base, head);
    }

    Spot step(String name, SourceLocation newBase, SourceLocation newHead) {
        return new Spot(owner, role, pointer + path(name), newBase, newHead, conditional);
    }

    /** A name as a step of a pointer. */
    static String path(String name) {
        return '/' + name.replace("~", "~0").replace("/", "~1");
    }

    /** The same place, where what is below it need not be there. */
    Spot conditionally() {
        return new Spot(owner, role, pointer, base, head, true);
    }

    /** One case of the object. */
    Spot inCase(String title) {
        return new Spot(owner, role, pointer + '[' + title + ']', base, head, true);
    }

    /** The same place, told with more than its path. */
    Spot suffixed(String suffix) {
        return new Spot(owner, role, pointer + suffix, base, head, conditional);
    }
}
