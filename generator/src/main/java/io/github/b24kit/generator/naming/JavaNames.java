package io.github.b24kit.generator.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The one rule by which wire names become Java names.
 *
 * <p>Only the first letter's case moves ({@code getfieldsbytype} stays); {@code UPPER_SNAKE} and {@code lower_snake} become
 * camelCase; characters Java does not know separate words; keywords and taken names get a trailing {@code _}. Names are plain
 * ASCII, so that they look the same to every reader and file system.
 */
public final class JavaNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");

    /** Parameterless methods every object has; a member of that name would override one, or not compile. */
    static final Set<String> OBJECT_MEMBERS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** Simple names that generated code uses without a package: a type of the same package would hide them. */
    private static final Set<String> USED_TYPES = Set.of(
            ("Object String Long Boolean Integer Record Enum Override Deprecated SuppressWarnings Generated Nullable NullMarked"
                            + " Error Builder Field BigDecimal LocalDate OffsetDateTime Instant URI List Map Collections LinkedHashMap"
                            + " Consumer Supplier Secret Json JsonObject JsonNull Call Response Request RequestObject ObjectBuilder"
                            + " Operation Effect RestClient RequestRules Values Encode ObjectReader ValueReader WireForm OpenValue"
                            + " ErrorCode ErrorTable CommonError DocumentedError Bitrix24")
                    .split(" ", -1));

    private JavaNames() {}

    /** Name of a method, parameter or record component: {@code PAY_SYSTEM_ID} is {@code paySystemId}. */
    public static String member(String wire) {
        StringBuilder name = new StringBuilder();
        for (String word : words(wire)) {
            name.append(name.isEmpty() ? lowered(word) : capitalised(word));
        }
        return legal(name, "value");
    }

    /**
     * Name of a type made of one or several wire names: {@code crm.item.payment.get} is {@code CrmItemPaymentGet}. It never is the
     * name of a member too, which would hide it.
     */
    public static String type(String wire) {
        StringBuilder name = new StringBuilder();
        for (String word : words(wire)) {
            name.append(capitalised(word));
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name.insert(0, "Value");
        }
        String text = name.toString();
        return USED_TYPES.contains(text) ? text + "_" : text;
    }

    /** Name of a constant: {@code insufficient_scope} is {@code INSUFFICIENT_SCOPE}, {@code webForm} is {@code WEB_FORM}. */
    public static String constant(String wire, String withoutLetters) {
        StringBuilder name = new StringBuilder();
        for (String word : words(wire)) {
            name.append(name.isEmpty() ? "" : "_").append(word.replaceAll("([a-z0-9])([A-Z])", "$1_$2"));
        }
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            String minus = wire.strip().startsWith("-") ? "_MINUS" : "";
            name.insert(0, withoutLetters + minus + (name.isEmpty() ? "" : "_"));
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }

    /** Name of a package for a method's first segment or a module of types. */
    public static String packagePart(String wire) {
        StringBuilder name = new StringBuilder();
        words(wire).forEach(name::append);
        return legal(new StringBuilder(name.toString().toLowerCase(Locale.ROOT)), "other");
    }

    /** True for a name that no member without parameters may have. */
    public static boolean isObjectMember(String name) {
        return OBJECT_MEMBERS.contains(name);
    }

    private static String legal(StringBuilder name, String whenEmpty) {
        if (name.isEmpty()) {
            return whenEmpty;
        }
        if (Character.isDigit(name.charAt(0))) {
            name.insert(0, '_');
        }
        String text = name.toString();
        // "record" and its like are words of newer releases: legal as members, so only the reserved ones are moved.
        return SourceVersion.isKeyword(text, SourceVersion.RELEASE_17) || isObjectMember(text) ? text + "_" : text;
    }

    private static List<String> words(String wire) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(wire, -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static String lowered(String word) {
        return isUpper(word)
                ? word.toLowerCase(Locale.ROOT)
                : word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String capitalised(String word) {
        String rest = isUpper(word) ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + rest;
    }

    private static boolean isUpper(String word) {
        return word.chars().noneMatch(c -> c >= 'a' && c <= 'z');
    }
}
