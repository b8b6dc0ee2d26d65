/** What generating, compiling and keeping a whole client costs, beside another generator fed with the same API. */
@NullMarked
package io.github.b24kit.benchmarks.scale;

import org.jspecify.annotations.NullMarked;
