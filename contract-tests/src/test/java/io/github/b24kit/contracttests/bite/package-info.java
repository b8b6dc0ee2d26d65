/** Proof that the tests bite: facts are deleted one at a time, and a test has to fail and name the file. */
@NullMarked
package io.github.b24kit.contracttests.bite;

import org.jspecify.annotations.NullMarked;
