package io.github.b24kit.benchmarks.jmh;

import org.jspecify.annotations.Nullable;

/**
 * An answer with its payment and the body that both were read from.
 *
 * @param payment the result
 * @param time what the portal tells about the call
 * @param next where the next page begins
 * @param total number of all rows
 * @param body the bytes, kept for what nobody documented
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(
        Payment payment,
        @Nullable Time time,
        @Nullable Long next,
        @Nullable Long total,
        byte[] body) {}
