package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.contractkit.consumer.GeneratedMember.Part;
import org.jspecify.annotations.Nullable;

/**
 * Something that code does so that nobody can tell what of a part of the contract it uses.
 *
 * @param part the part, or null for all of the contract
 * @param reason what it does
 */
record HiddenUse(@Nullable Part part, String reason, CodePlace place) {
    /** Whether it may use a part of the contract. */
    boolean mayUse(Part other) {
        return part == null || part.isInside(other) || other.isInside(part);
    }
}
