package io.github.b24kit.contractkit.compare.difference;

/**
 * How the values of two types stand to each other.
 *
 * @param lost the newer type lacks values of the older one
 * @param gained the newer type has values that the older one lacks
 */
record Relation(boolean lost, boolean gained) {
    static final Relation SAME = new Relation(false, false);

    boolean isSame() {
        return !lost && !gained;
    }

    /** Neither type holds the other. */
    boolean isOther() {
        return lost && gained;
    }
}
