package io.github.b24kit.runtime;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;

/** A time that passes only while someone waits, and then at once. */
final class FastPace implements Pace {
    final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
    private volatile long nanos;
    private final Instant start = Instant.parse("2024-04-10T08:00:00Z");
    private final double random;

    FastPace(double random) {
        this.random = random;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Instant now() {
        return start.plusNanos(nanos);
    }

    @Override
    public double random() {
        return random;
    }

    @Override
    public synchronized void after(Duration delay, Executor executor, Runnable task) {
        pauses.add(delay);
        nanos += delay.toNanos();
        executor.execute(task);
    }
}
