package io.github.b24kit.runtime;

/** What calling a method does, and so what may be done when no answer comes. */
public enum Effect {
    /** Reads only: may be repeated. */
    SAFE,
    /** Twice is the same as once: may be repeated. */
    IDEMPOTENT,
    /** Changes something each time: is repeated only if the portal certainly did not run it. */
    UNSAFE
}
