package io.github.b24kit.runtime.request;

import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request, or an object inside one, must hold. Names without a rule are free: they are the door for what is not documented.
 *
 * <p>The factories are made for static import.
 */
public final class RequestRules {
    /** No demands. */
    public static final RequestRules NONE = of();

    private final Rule[] rules;

    /** The demands on members, by name. */
    private final Map<String, Member> named;

    private final Member[] required;

    /** The demands that are on no single member. */
    private final Rule[] common;

    private RequestRules(List<Rule> rules) {
        this.rules = rules.toArray(Rule[]::new);
        List<Member> members = rules.stream()
                .filter(Member.class::isInstance)
                .map(Member.class::cast)
                .toList();
        this.named = members.stream().collect(Collectors.toUnmodifiableMap(member -> member.name, member -> member));
        this.required = members.stream().filter(member -> member.required).toArray(Member[]::new);
        this.common = rules.stream().filter(rule -> !(rule instanceof Member)).toArray(Rule[]::new);
    }

    /** These rules; violations are told in their order. */
    public static RequestRules of(Rule... rules) {
        return new RequestRules(List.of(rules));
    }

    /** Everything that is wrong with a request; empty if nothing is. */
    public List<Violation> check(JsonObject request) {
        if (check(request, Place.NOWHERE)) {
            return List.of();
        }
        List<Violation> found = new ArrayList<>();
        check(request, Place.telling(found));
        return List.copyOf(found);
    }

    /**
     * Whether an object breaks no rule, if all of its members but some are known to keep theirs.
     *
     * @param object the object
     * @param unproven names of the members of which that is not known
     * @return whether it keeps all rules
     */
    public boolean areKept(JsonObject object, String... unproven) {
        for (Member member : required) {
            if (!object.has(member.name)) {
                return false;
            }
        }
        for (String name : unproven) {
            Member member = named.get(name);
            if (member != null && !member.check(object, Place.NOWHERE, named)) {
                return false;
            }
        }
        for (Rule rule : common) {
            if (!rule.check(object, Place.NOWHERE, named)) {
                return false;
            }
        }
        return true;
    }

    /** The texts in a request that must not be printed. */
    public List<Secret> secrets(JsonObject request) {
        List<Secret> secrets = new ArrayList<>();
        check(request, Place.revealing(secrets));
        return List.copyOf(secrets);
    }

    /** Whether an object holds all of it. Members come in the order of the rules as a rule, and are found without a search then. */
    boolean check(JsonObject object, Place place) {
        boolean holds = true;
        int next = 0;
        for (Rule rule : rules) {
            if (rule instanceof Member member) {
                int position = object.is(next, member.name) ? next : object.position(member.name);
                next = position < 0 ? next : position + 1;
                holds &= member.check(position < 0 ? null : object.value(position), place);
            } else {
                holds &= rule.check(object, place, named);
            }
        }
        return holds;
    }

    /** One demand on an object. */
    public abstract static class Rule {
        Rule() {}

        abstract boolean check(JsonObject object, Place place, Map<String, Member> named);
    }

    /** A demand on one member. */
    private static final class Member extends Rule {
        private final String name;
        private final ValueRule value;
        private final boolean required;

        Member(String name, ValueRule value, boolean required) {
            this.name = name;
            this.value = value;
            this.required = required;
        }

        @Override
        boolean check(JsonObject object, Place place, Map<String, Member> named) {
            return check(object.get(name), place);
        }

        boolean check(@Nullable Json given, Place place) {
            if (given != null) {
                return value.check(given, place.at(name));
            }
            return !required || place.at(name).violates("required", () -> "is required and must be " + value.demand());
        }
    }

    /** A member that must be there, and what it must be. */
    public static Rule required(String name, ValueRule value) {
        return new Member(name, value, true);
    }

    /** What a member must be if it is there. */
    public static Rule optional(String name, ValueRule value) {
        return new Member(name, value, false);
    }

    /**
     * What further members must be whose names follow a pattern; those with a rule of their own are not among them.
     *
     * @param wildcard a name in which {@code *} stands for any text, such as {@code UF_CRM_*}
     * @param value what each of them must be
     * @return the rule
     */
    public static Rule rest(String wildcard, ValueRule value) {
        Wildcard names = Wildcard.of(wildcard);
        return new Rule() {
            @Override
            boolean check(JsonObject object, Place place, Map<String, Member> named) {
                boolean holds = true;
                for (int i = 0; i < object.size(); i++) {
                    String name = object.name(i);
                    if (!named.containsKey(name) && names.matches(name)) {
                        holds &= value.check(object.value(i), place.at(name));
                    }
                }
                return holds;
            }
        };
    }

    /** One or more of these members must be given. A member that is JSON {@code null} is not given. */
    public static Rule atLeastOneOf(String... names) {
        return group("at-least-one-of", "at least one of %s is required", 1, names.length, names);
    }

    /** One of these members must be given, and only one. */
    public static Rule exactlyOneOf(String... names) {
        return group("exactly-one-of", "exactly one of %s is required", 1, 1, names);
    }

    /** No more than one of these members may be given. */
    public static Rule atMostOneOf(String... names) {
        return group("at-most-one-of", "at most one of %s is allowed", 0, 1, names);
    }

    /** These members must be given together or not at all. */
    public static Rule allOrNoneOf(String... names) {
        List<String> members = List.of(names);
        return rule((object, place) -> {
            long given = given(object, members);
            return given == 0
                    || given == members.size()
                    || place.violates(
                            "all-or-none-of", () -> "all or none of " + Values.quoted(names) + " are required");
        });
    }

    /** A member that must be given when another has one of certain values (compared by their texts). */
    public static Rule requiredWhen(String name, String field, String... values) {
        ValueRule demanding = Values.oneOf(values);
        List<String> all = List.of(values);
        return rule((object, place) -> {
            Json deciding = object.get(field);
            if (deciding != null && all.contains(Values.scalar(deciding)) && given(object, List.of(name)) == 0) {
                return place.at(name)
                        .violates("required-when", () -> "is required when \"" + field + "\" is " + demanding.demand());
            }
            return true;
        });
    }

    private static Rule group(String id, String message, int min, int max, String... names) {
        List<String> members = List.of(names);
        String words = message.replace("%s", Values.quoted(names));
        return rule((object, place) -> {
            long given = given(object, members);
            if (given < min || given > max) {
                return place.violates(id, () -> words);
            }
            return true;
        });
    }

    private static long given(JsonObject object, List<String> names) {
        return names.stream()
                .map(object::get)
                .filter(value -> value != null && value != JsonNull.INSTANCE)
                .count();
    }

    private interface Check {
        boolean check(JsonObject object, Place place);
    }

    private static Rule rule(Check check) {
        return new Rule() {
            @Override
            boolean check(JsonObject object, Place place, Map<String, Member> named) {
                return check.check(object, place);
            }
        };
    }
}
