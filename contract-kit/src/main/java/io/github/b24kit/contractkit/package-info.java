/**
 * Recordings of Bitrix24's answers, and what is done with them: {@code recording} loads and checks them, {@code replay} plays them over
 * HTTP on the loopback interface, {@code junit} gives a test class such a portal. Beside them {@code compare} tells what changed between two
 * specs.
 */
@NullMarked
package io.github.b24kit.contractkit;

import org.jspecify.annotations.NullMarked;
