/** What a difference means to somebody who calls the API: one class for each rule. */
@NullMarked
package io.github.b24kit.contractkit.compare.rule;

import org.jspecify.annotations.NullMarked;
