/** The report of all benchmarks, merged from what each kind has written. */
@NullMarked
package io.github.b24kit.benchmarks.report;

import org.jspecify.annotations.NullMarked;
