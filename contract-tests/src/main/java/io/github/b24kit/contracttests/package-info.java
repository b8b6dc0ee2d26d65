/** Pact tests of the generated client; there is no main code here. */
@NullMarked
package io.github.b24kit.contracttests;

import org.jspecify.annotations.NullMarked;
