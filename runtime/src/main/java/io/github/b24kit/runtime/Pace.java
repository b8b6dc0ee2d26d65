package io.github.b24kit.runtime;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Time as the client sees it, so that tests need not wait. */
interface Pace {
    /** Time as it passes. */
    Pace REAL = new Pace() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }

        @Override
        public Instant now() {
            return InstantSource.system().instant();
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }

        @Override
        public void after(Duration delay, Executor executor, Runnable task) {
            CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, executor)
                    .execute(task);
        }
    };

    /** A count that only grows. */
    long nanos();

    /** What the clock on the wall shows. */
    Instant now();

    /** From 0 to less than 1. */
    double random();

    /** Runs a task later. */
    void after(Duration delay, Executor executor, Runnable task);
}
