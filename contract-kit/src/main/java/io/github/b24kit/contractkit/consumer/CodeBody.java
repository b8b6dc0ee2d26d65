package io.github.b24kit.contractkit.consumer;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one method of a class names.
 *
 * @param type the class that declares it, as class files name it
 * @param references members it names, in the order of its code
 * @param mentioned classes it names in any way, each with the place of the first time
 * @param texts its text constants
 * @param literals classes it holds as values
 * @param start where it begins
 */
record CodeBody(
        String type,
        List<Reference> references,
        Set<Mention> mentioned,
        Set<String> texts,
        Set<Mention> literals,
        CodePlace start) {
    CodeBody {
        references = List.copyOf(references);
        mentioned = new LinkedHashSet<>(mentioned);
        texts = Set.copyOf(texts);
        literals = new LinkedHashSet<>(literals);
    }

    /**
     * A member that is named.
     *
     * @param owner class it is looked for in
     * @param descriptor types as class files write them
     */
    record Reference(String owner, String name, String descriptor, CodePlace place) {
        boolean takes(String typePrefix) {
            return descriptor.startsWith("(")
                    && descriptor.substring(0, descriptor.indexOf(')')).contains(typePrefix);
        }

        boolean gives(String typePrefix) {
            return descriptor.substring(descriptor.indexOf(')') + 1).startsWith(typePrefix);
        }
    }

    /** A class that is named. */
    record Mention(String type, CodePlace place) {}
}
