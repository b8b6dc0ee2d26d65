package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Tells of what would not fit into a class file, before the compiler does in words nobody understands.
 *
 * <p>It looks at what was emitted, not at the spec, so that nothing that an emitter adds can be forgotten here.
 */
final class ClassLimits {
    /** A file name has 255 bytes at most, and a nested class is a file of the names of all classes around it. */
    private static final int LONGEST_NAME = 240;

    /** All constants of a class are initialised in one method of that many bytes. */
    private static final int MOST_BYTES = 65_535;

    /** Bytes that storing a constant takes; a call, with its array of arguments; an argument, with its place there. */
    private static final int CONSTANT = 8;

    private static final int CALL = 16;
    private static final int ARGUMENT = 8;

    private final Findings findings;

    ClassLimits(Findings findings) {
        this.findings = findings;
    }

    /**
     * Looks at a class and all classes inside it.
     *
     * @param at what it was made of
     * @param owner wire name of that
     */
    void check(ClassName name, TypeSpec type, SourceLocation at, String owner) {
        String words = "class " + shortened(String.join(".", name.simpleNames()));
        int length = String.join("$", name.simpleNames()).length();
        if (length > LONGEST_NAME) {
            findings.tooBig(
                    words + " would have a file name of " + length + " characters; " + LONGEST_NAME + " are allowed",
                    at,
                    owner,
                    "describe an object that lies so deep as a type of its own in types/");
            return;
        }
        Stream.concat(
                        type.fieldSpecs().stream().map(FieldSpec::name),
                        type.methodSpecs().stream().map(MethodSpec::name))
                .distinct()
                .filter(member -> member.length() > LONGEST_NAME)
                .forEach(member -> findings.tooBig(
                        "member " + shortened(member) + " of " + words + " would have a name of " + member.length()
                                + " characters; " + LONGEST_NAME + " are allowed",
                        at,
                        owner,
                        "settle a shorter one, for a field in naming.yaml, for a value or an error with name: ..."));
        long bytes = type.fieldSpecs().stream()
                .filter(field -> field.modifiers().contains(Modifier.STATIC))
                .mapToLong(ClassLimits::bytes)
                .sum();
        if (bytes > MOST_BYTES) {
            findings.tooBig(
                    words + " holds more values, error codes or rules than a Java class can: up to " + bytes
                            + " bytes, and there is room for " + MOST_BYTES,
                    at,
                    owner,
                    "leave out what nobody reads, or describe a part of it as a map or a plain text");
        }
        type.typeSpecs().forEach(inner -> check(name.nestedClass(inner.name()), inner, at, owner));
    }

    /** No less than what the compiler needs: the contents of texts are kept elsewhere. */
    private static long bytes(FieldSpec constant) {
        long bytes = CONSTANT;
        boolean quoted = false;
        String code = constant.initializer().toString();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                bytes += c == '(' ? CALL : c == ',' ? ARGUMENT : 0;
            }
        }
        return bytes;
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 57) + "..." : name;
    }
}
