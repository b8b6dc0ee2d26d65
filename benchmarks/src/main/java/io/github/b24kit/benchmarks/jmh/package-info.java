/** What one request, one answer and one call cost, beside the same work done by other means. */
@NullMarked
package io.github.b24kit.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
