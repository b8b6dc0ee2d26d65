package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what makes a pact prove less than it seems to: no interaction, a lost one, a value that no rule looks at, a list whose rule is
 * content with nothing.
 */
final class PactLint {
    private static final Pattern STEP = Pattern.compile("\\.([^.\\[]+)|\\['([^']*)'\\]|\\[(\\*|\\d+)\\]");

    private final List<String> problems = new ArrayList<>();

    private PactLint() {}

    /** What is wrong with a pact file of version 4. */
    static List<String> problems(JsonNode pact) {
        PactLint lint = new PactLint();
        lint.pact(pact);
        return lint.problems;
    }

    private void pact(JsonNode pact) {
        JsonNode interactions = pact.path("interactions");
        if (interactions.isEmpty()) {
            problems.add("the pact has no interaction");
        }
        Set<String> descriptions = new HashSet<>();
        for (JsonNode interaction : interactions) {
            String description = interaction.path("description").asText();
            if (!descriptions.add(description)) {
                problems.add(description + ": another interaction has this description");
            }
            answer(description, interaction.path("response"));
        }
    }

    private void answer(String description, JsonNode response) {
        JsonNode content = response.path("body").path("content");
        if (content.isMissingNode()) {
            problems.add(description + ": the answer has no body to compare");
            return;
        }
        List<Rule> rules = new ArrayList<>();
        for (Map.Entry<String, JsonNode> rule :
                response.path("matchingRules").path("body").properties()) {
            rules.add(new Rule(steps(rule.getKey()), rule.getValue().path("matchers")));
        }
        value(description, content, List.of(), rules);
    }

    private void value(String description, JsonNode value, List<String> path, List<Rule> rules) {
        List<Rule> own = rules.stream().filter(rule -> rule.covers(path)).toList();
        if (value.isObject() && !value.isEmpty()) {
            value.properties()
                    .forEach(member -> value(description, member.getValue(), child(path, member.getKey()), rules));
        } else if (value.isArray()) {
            if (own.stream().noneMatch(Rule::demandsAnElement)) {
                problems.add(description + ": the list " + show(path) + " may be empty");
            }
            for (int i = 0; i < value.size(); i++) {
                value(description, value.get(i), child(path, "[" + i + "]"), rules);
            }
        } else if (own.isEmpty()) {
            problems.add(description + ": no rule looks at " + show(path));
        }
    }

    private static List<String> child(List<String> path, String step) {
        List<String> child = new ArrayList<>(path);
        child.add(step);
        return child;
    }

    private static String show(List<String> path) {
        return "$"
                + String.join(
                        "",
                        path.stream()
                                .map(step -> step.startsWith("[") ? step : "." + step)
                                .toList());
    }

    private static List<String> steps(String path) {
        List<String> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            String index = matcher.group(3);
            String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            steps.add(index == null ? name : "[" + index + "]");
        }
        return steps;
    }

    /**
     * The matchers of a path.
     *
     * @param steps names, {@code *}, {@code [0]}, {@code [*]}
     * @param matchers what is demanded
     */
    private record Rule(List<String> steps, JsonNode matchers) {
        boolean covers(List<String> path) {
            if (matchers.isEmpty() || steps.size() != path.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                boolean element = path.get(i).startsWith("[");
                if (!steps.get(i).equals(path.get(i)) && !steps.get(i).equals(element ? "[*]" : "*")) {
                    return false;
                }
            }
            return true;
        }

        boolean demandsAnElement() {
            for (JsonNode matcher : matchers) {
                if (matcher.path("min").asInt() >= 1) {
                    return true;
                }
            }
            return false;
        }
    }
}
