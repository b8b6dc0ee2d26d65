package io.github.b24kit.runtime;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Runs the steps of a call in the thread that waits for its end anyway: waking another one takes longer than most of the steps. */
final class CallersThread implements Executor {
    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    /** Runs steps as they come until the future has ended, or the time is over. */
    void runUntil(CompletableFuture<?> end, long latestNanos) throws InterruptedException {
        var unused = end.whenComplete((value, failure) -> steps.add(() -> {}));
        while (!end.isDone()) {
            Runnable step = steps.poll(latestNanos - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (step == null) {
                return;
            }
            step.run();
        }
    }
}
