package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import org.jspecify.annotations.Nullable;

/**
 * A class or member of generated code, and the part of the contract that it stands for.
 *
 * @param type the class as class files name it, without the base package: {@code sale/SalePaymentAdd$Builder}
 * @param name the method or constant; empty for the class itself
 * @param role what one does with it
 * @param part what it stands for
 */
public record GeneratedMember(String type, String name, Role role, Part part) {
    /** What one does with a member. */
    public enum Role {
        CALL,
        SENT,
        ANSWERED,
        ERROR
    }

    /**
     * A part of the contract.
     *
     * @param subject wire name of the method or type; empty for what concerns every method
     * @param api version of the method; null for a type
     * @param pointer inside the subject, without cases, values and rules: {@code /params/fields/sum}
     */
    public record Part(String subject, @Nullable ApiVersion api, String pointer) {
        boolean isOf(Part other) {
            return subject.equals(other.subject) && api == other.api;
        }

        /** Whether it is the other part, or lies inside it. */
        boolean isInside(Part other) {
            return isOf(other) && (pointer.equals(other.pointer) || pointer.startsWith(other.pointer + "/"));
        }

        Part at(String newPointer) {
            return new Part(subject, api, newPointer);
        }
    }
}
