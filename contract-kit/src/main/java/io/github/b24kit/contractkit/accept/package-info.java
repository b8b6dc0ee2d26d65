/** Changes of the contract that somebody has looked at and answers for, for a time. */
@NullMarked
package io.github.b24kit.contractkit.accept;

import org.jspecify.annotations.NullMarked;
