package io.github.b24kit.runtime;

import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.error.TransportException;

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
    }

    /**
     * The portal did not run the call, since one before it failed and the batch was to halt.
     *
     * @param method wire name of the method
     * @param after label of the call that failed
     * @param <R> type of the result
     */
    record NotExecuted<R>(String method, String after) implements BatchOutcome<R> {
        @Override
        public R orThrow() {
            throw new TransportException(
                    method, "the call was not run: its batch halted when \"" + after + "\" failed", false, null);
        }
    }
}
