package io.github.b24kit.contractkit.consumer;

import io.github.b24kit.contractkit.consumer.GeneratedMember.Part;
import io.github.b24kit.contractkit.consumer.GeneratedMember.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The members of a generated client by name, wherever its packages lie. */
final class GeneratedCode {
    private static final String ROOT = "Bitrix24";

    private final Map<String, List<GeneratedMember>> byName = new HashMap<>();
    private final Set<String> types = new HashSet<>();
    private final Set<Part> namedParts = new HashSet<>();
    private final Map<String, List<Part>> methods = new HashMap<>();
    private final Set<String> bases = new TreeSet<>();

    GeneratedCode(List<GeneratedMember> members) {
        for (GeneratedMember member : members) {
            byName.merge(key(member.type(), member.name()), List.of(member), GeneratedCode::joined);
            types.add(outermost(member.type()));
            if (!member.name().isEmpty()) {
                namedParts.add(member.part());
            } else if (member.role() == Role.CALL) {
                methods.merge(
                        member.part().subject().toLowerCase(Locale.ROOT),
                        List.of(member.part()),
                        GeneratedCode::joined);
            }
        }
    }

    /** Learns from a class that is named somewhere in which package a client was generated. */
    void notice(String type) {
        String outermost = outermost(type);
        if (outermost.endsWith('/' + ROOT)) {
            bases.add(outermost.substring(0, outermost.length() - ROOT.length()));
        }
        for (int at = outermost.indexOf('/'); at >= 0; at = outermost.indexOf('/', at + 1)) {
            String inside = outermost.substring(at + 1);
            if (inside.indexOf('/') > 0 && types.contains(inside)) {
                bases.add(outermost.substring(0, at + 1));
            }
        }
    }

    /** Whether the class was generated, and so tells nothing of what anybody uses. */
    boolean isGenerated(String type) {
        String inside = inside(outermost(type));
        return inside != null && (inside.equals(ROOT) || types.contains(inside));
    }

    boolean isRoot(String type) {
        return ROOT.equals(inside(type));
    }

    /** What a class stands for. */
    List<GeneratedMember> ofType(String type) {
        return ofMember(type, "");
    }

    /** What a member stands for. */
    List<GeneratedMember> ofMember(String type, String name) {
        String inside = inside(type);
        return inside == null ? List.of() : byName.getOrDefault(key(inside, name), List.of());
    }

    /** Whether code can name the part by a member of its own. */
    boolean hasMember(Part part) {
        return namedParts.contains(part);
    }

    /** The methods that a text is the name of; Bitrix24 does not tell capitals apart. */
    List<Part> methods(String text) {
        return methods.getOrDefault(text.toLowerCase(Locale.ROOT), List.of());
    }

    /** Whether a text is the name of a class in a client's package, as reflection takes it. */
    boolean namesClass(String text) {
        return bases.stream().anyMatch(base -> text.startsWith(base.replace('/', '.')) || text.startsWith(base));
    }

    private @Nullable String inside(String type) {
        for (String base : bases) {
            if (type.startsWith(base)) {
                return type.substring(base.length());
            }
        }
        return null;
    }

    private static String outermost(String type) {
        int nested = type.indexOf('$');
        return nested < 0 ? type : type.substring(0, nested);
    }

    private static String key(String type, String name) {
        return type + ' ' + name;
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
