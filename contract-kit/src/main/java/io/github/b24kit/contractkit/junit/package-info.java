/** JUnit 5 support; JUnit is an optional dependency and is needed by this package only. */
@NullMarked
package io.github.b24kit.contractkit.junit;

import org.jspecify.annotations.NullMarked;
