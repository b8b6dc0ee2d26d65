package io.github.b24kit.generator.emit;

import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import org.jspecify.annotations.Nullable;

/**
 * A class or member of generated code, and the part of the contract that it stands for.
 *
 * @param type the class as class files name it, without the base package: {@code sale/SalePaymentAdd$Builder}
 * @param name the method or constant; empty for the class itself
 * @param role what one does with it
 * @param subject wire name of the method or type; empty for what concerns every method
 * @param api version of the method; null for a type
 * @param pointer the part of the subject, as findings of comparisons name it: {@code /params/fields/sum}
 */
public record ClientMember(
        String type,
        String name,
        Role role,
        String subject,
        @Nullable ApiVersion api,
        String pointer) {
    /** What one does with a member. */
    public enum Role {
        /** It calls. */
        CALL,
        /** It is sent, or speaks of fields in a request. */
        SENT,
        /** It is read from an answer. */
        ANSWERED,
        /** It tells errors apart. */
        ERROR
    }
}
