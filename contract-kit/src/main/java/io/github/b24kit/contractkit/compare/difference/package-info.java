/** Where two models of an API differ, before anybody judges it: one walk over both, one value for each difference. */
@NullMarked
package io.github.b24kit.contractkit.compare.difference;

import org.jspecify.annotations.NullMarked;
