package io.github.b24kit.runtime.answer;

/** Is told of differences between answers and the documentation. Called by any thread. */
@FunctionalInterface
public interface DriftListener {
    /** Does nothing. */
    DriftListener NONE = drift -> {};

    /** One difference. An exception thrown here is dropped: a report must not lose the answer it is about. */
    void onDrift(Drift drift);
}
