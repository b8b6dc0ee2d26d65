package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.Sample.Member;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code a=b&c[d]=e} as the portal does: brackets lead into objects, numbers and nothing in them into lists. */
final class FormData {
    private static final int DEEPEST = 20;

    private final int line;
    private final List<Branch> branches = new ArrayList<>();
    private String value = "";

    /** A name and what stands under it. */
    private record Branch(String name, FormData data) {}

    private FormData(int line) {
        this.line = line;
    }

    /** The members of an object with the values of a text that stands on one line. */
    static List<Member> read(String text, int line) {
        FormData top = new FormData(line);
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                top.put(steps(decoded(pair.substring(0, equals))), decoded(pair.substring(equals + 1)));
            }
        }
        return top.members();
    }

    private static List<String> steps(String name) {
        List<String> steps = new ArrayList<>();
        int open = name.indexOf('[');
        steps.add(open < 0 ? name : name.substring(0, open));
        while (open >= 0 && steps.size() < DEEPEST) {
            int close = name.indexOf(']', open);
            if (close < 0) {
                return List.of(name);
            }
            steps.add(name.substring(open + 1, close));
            open = close + 1 < name.length() && name.charAt(close + 1) == '[' ? close + 1 : -1;
        }
        return steps;
    }

    private void put(List<String> steps, String text) {
        FormData inner = this;
        for (int i = 0; i < steps.size(); i++) {
            inner = inner.under(steps.get(i), i == steps.size() - 1);
        }
        inner.value = text;
    }

    /** The branch of a name: a new one for a value, so that a repeated name is seen, and one for all values inside it. */
    private FormData under(String name, boolean value) {
        if (!value && !name.isEmpty()) {
            for (Branch branch : branches) {
                if (branch.name().equals(name)) {
                    return branch.data();
                }
            }
        }
        FormData added = new FormData(line);
        branches.add(new Branch(name, added));
        return added;
    }

    private List<Member> members() {
        return branches.stream()
                .map(branch -> new Member(line, branch.name(), branch.data().sample()))
                .toList();
    }

    private Sample sample() {
        if (branches.isEmpty()) {
            return new Sample.Text(line, value);
        }
        boolean list =
                branches.stream().allMatch(branch -> branch.name().chars().allMatch(Character::isDigit));
        return list
                ? new Sample.Array(
                        line,
                        branches.stream().map(branch -> branch.data().sample()).toList())
                : new Sample.Obj(line, members());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that escapes nothing
        }
    }
}
