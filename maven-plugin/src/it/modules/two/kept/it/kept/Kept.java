package it.kept;

/** Stands for what an earlier run generated. */
public final class Kept {
    public static final String NAME = "kept";

    private Kept() {}
}
