/**
 * Comparison of two specs, as one who calls somebody else's API sees it. {@code difference} walks both models side by side, {@code rule}
 * judges what differs, {@code finding} holds the outcome.
 */
@NullMarked
package io.github.b24kit.contractkit.compare;

import org.jspecify.annotations.NullMarked;
