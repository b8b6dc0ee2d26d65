package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.TransportException;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How one call of a batch ended.
 *
 * @param <R> type of its result
 */
public sealed interface BatchOutcome<R> {
    /**
     * The result of a call that went well.
     *
     * @throws Bitrix24Exception why there is none
     */
    R orThrow();

    /**
     * Makes one value of either end.
     *
     * @param ok makes it of the result
     * @param otherwise makes it of what {@link #orThrow()} would throw, also of a call that was not run
     * @param <T> type of the value
     * @return the value
     */
    <T> T fold(Function<? super R, ? extends T> ok, Function<? super Bitrix24Exception, ? extends T> otherwise);

    /**
     * Goes on with the result, or with why there is none.
     *
     * @param ok takes the result
     * @param otherwise takes what {@link #orThrow()} would throw, also of a call that was not run
     */
    default void ifOkOrElse(Consumer<? super R> ok, Consumer<? super Bitrix24Exception> otherwise) {
        Runnable next = fold(result -> () -> ok.accept(result), error -> () -> otherwise.accept(error));
        next.run();
    }

    /**
     * The portal ran the call.
     *
     * @param response the result and all that came with it, the time of this call included
     * @param <R> type of the result
     */
    record Ok<R>(Response<R> response) implements BatchOutcome<R> {
        /** The result. */
        public R result() {
            return response.result();
        }

        @Override
        public R orThrow() {
            return result();
        }

        @Override
        public <T> T fold(
                Function<? super R, ? extends T> ok, Function<? super Bitrix24Exception, ? extends T> otherwise) {
            return ok.apply(result());
        }
    }

    /**
     * There is no result. As of a call by itself, {@link io.github.b24kit.runtime.error.OutcomeUnknownException} says that the portal
     * may have run it.
     *
     * @param error what the call by itself would have thrown
     * @param <R> type of the result
     */
    record Failed<R>(Bitrix24Exception error) implements BatchOutcome<R> {
        @Override
        public R orThrow() {
            throw error;
        }

        @Override
        public <T> T fold(
                Function<? super R, ? extends T> ok, Function<? super Bitrix24Exception, ? extends T> otherwise) {
            return otherwise.apply(error);
        }
    }

    /**
     * The portal did not run the call, since one before it failed and the batch was to halt.
     *
     * @param method wire name of the method
     * @param after label of the call that failed
     * @param <R> type of the result
     */
    record NotExecuted<R>(String method, String after) implements BatchOutcome<R> {
        /** The same as an exception. */
        public Bitrix24Exception error() {
            return new TransportException(
                    method, "the call was not run: its batch halted when \"" + after + "\" failed", false, null);
        }

        @Override
        public R orThrow() {
            throw error();
        }

        @Override
        public <T> T fold(
                Function<? super R, ? extends T> ok, Function<? super Bitrix24Exception, ? extends T> otherwise) {
            return otherwise.apply(error());
        }
    }
}
