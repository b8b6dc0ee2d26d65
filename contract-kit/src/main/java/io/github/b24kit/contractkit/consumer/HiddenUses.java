package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.contractkit.consumer.CodeBody.Mention;
import io.github.b24kit.contractkit.consumer.CodeBody.Reference;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Part;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what hides use: raw answers, parameters that are added by name, JSON in place of types, reflection, and objects of a client that are
 * handed to code which may look into them. In doubt it says that something is hidden: a change that is told for nothing costs a look, one
 * that is kept back costs an outage. An object that was put into a field of somebody's own class is not followed.
 */
final class HiddenUses {
    private static final String RUNTIME = "io/github/b24kit/runtime/";
    private static final String JSON = "L" + RUNTIME + "json/";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final Set<String> CALLS = Set.of(RUNTIME + "Call", RUNTIME + "PagedCall");
    private static final Set<String> RAW = Set.of("raw", "unknownFields", "rest");
    private static final Set<String> REFLECTION = Set.of(
            "forName",
            "newInstance",
            "getMethod",
            "getMethods",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getDeclaredField",
            "getDeclaredFields",
            "getConstructors",
            "getDeclaredConstructors",
            "getRecordComponents",
            "loadClass");
    /** They print what they get, and the contract of a text is nobody's. */
    private static final List<String> HARMLESS = List.of(
            "java/",
            RUNTIME,
            "kotlin/",
            "org/slf4j/",
            "org/apache/logging/",
            "org/apache/commons/logging/",
            "org/jboss/logging/");

    private final GeneratedCode code;
    private final List<HiddenUse> found = new ArrayList<>();

    HiddenUses(GeneratedCode code) {
        this.code = code;
    }

    List<HiddenUse> found() {
        return found;
    }

    /** A class file that nobody can read may use anything. */
    void addUnreadable(String path) {
        found.add(new HiddenUse(null, "a class file that cannot be read", new CodePlace(path, 0)));
    }

    void lookInto(CodeBody body) {
        for (String text : body.texts()) {
            if (code.namesClass(text)) {
                found.add(new HiddenUse(null, "a generated class by its name", body.start()));
            }
        }
        for (Mention literal : body.literals()) {
            code.ofType(literal.type())
                    .forEach(each -> add(each.part(), "a generated class as a value", literal.place()));
        }
        for (Reference reference : body.references()) {
            lookAt(reference, body);
        }
    }

    private void lookAt(Reference reference, CodeBody body) {
        String owner = reference.owner();
        if (reference.name().equals("extra") && CALLS.contains(owner)) {
            addCalled(body, "/params", "a parameter added by name", reference.place());
        } else if (owner.equals(RUNTIME + "Response") && reference.name().equals("raw")) {
            addCalled(body, "/result", "the raw answer", reference.place());
        } else if (isRawCall(reference)) {
            addNamed(body, reference.place());
        } else if (isReflection(reference)) {
            addMentioned(body, "reflection", reference.place());
        } else if (takesAnything(reference)) {
            addHandedOver(body, reference);
        }
        lookAtGenerated(reference);
    }

    private void lookAtGenerated(Reference reference) {
        for (GeneratedMember type : code.ofType(reference.owner())) {
            if (type.role() == Role.SENT && reference.name().equals("extra")) {
                add(type.part(), "a parameter added by name", reference.place());
            } else if (type.role() == Role.ANSWERED && RAW.contains(reference.name())) {
                add(type.part(), "the raw answer", reference.place());
            }
        }
        for (GeneratedMember member : code.ofMember(reference.owner(), reference.name())) {
            Part part = member.part();
            if (member.role() == Role.SENT && reference.takes(JSON)) {
                add(part, "JSON instead of a typed parameter", reference.place());
            } else if (member.role() == Role.ANSWERED && reference.gives(JSON)) {
                add(part, "JSON instead of a typed field", reference.place());
            }
        }
    }

    private boolean isRawCall(Reference reference) {
        boolean client = reference.owner().equals(RUNTIME + "RestClient") || code.isRoot(reference.owner());
        return client && reference.name().equals("call") && reference.takes(JSON);
    }

    private static boolean isReflection(Reference reference) {
        String owner = reference.owner();
        return owner.startsWith("java/lang/reflect/")
                || owner.equals("java/lang/invoke/MethodHandles$Lookup")
                || owner.equals("java/beans/Introspector")
                || ((owner.equals("java/lang/Class") || owner.equals("java/lang/ClassLoader"))
                        && REFLECTION.contains(reference.name()));
    }

    private boolean takesAnything(Reference reference) {
        return reference.takes(OBJECT)
                && !code.isGenerated(reference.owner())
                && HARMLESS.stream().noneMatch(reference.owner()::startsWith);
    }

    /** A raw call names its method nearby, or nobody knows which one it is. */
    private void addNamed(CodeBody body, CodePlace place) {
        List<Part> named = body.texts().stream()
                .flatMap(text -> code.methods(text).stream())
                .toList();
        named.forEach(part -> add(part, "a call by the method's name", place));
        if (named.isEmpty()) {
            addCalled(body, "", "a call by the method's name", place);
        }
    }

    private void addCalled(CodeBody body, String pointer, String reason, CodePlace place) {
        List<Part> called = body.mentioned().stream()
                .flatMap(each -> code.ofType(each.type()).stream())
                .filter(each -> each.role() == Role.CALL)
                .map(GeneratedMember::part)
                .toList();
        List<Part> parts = called.isEmpty() ? steps(body) : called;
        parts.forEach(part -> add(part.at(pointer), reason, place));
        if (parts.isEmpty()) {
            found.add(new HiddenUse(null, reason, place));
        }
    }

    private void addHandedOver(CodeBody body, Reference reference) {
        for (Mention mention : body.mentioned()) {
            for (GeneratedMember type : code.ofType(mention.type())) {
                if (type.role() == Role.ANSWERED) {
                    add(type.part(), "an answer handed to other code", reference.place());
                }
            }
        }
        steps(body).forEach(part -> add(part.at("/result"), "an answer handed to other code", reference.place()));
    }

    private void addMentioned(CodeBody body, String reason, CodePlace place) {
        for (Mention mention : body.mentioned()) {
            code.ofType(mention.type()).forEach(each -> add(each.part(), reason, place));
        }
    }

    /** The methods that are called in a body through steps of a client. */
    private List<Part> steps(CodeBody body) {
        return body.references().stream()
                .flatMap(each -> code.ofMember(each.owner(), each.name()).stream())
                .filter(each -> each.role() == Role.CALL)
                .map(GeneratedMember::part)
                .toList();
    }

    private void add(Part part, String reason, CodePlace place) {
        found.add(new HiddenUse(part, reason, place));
    }
}
