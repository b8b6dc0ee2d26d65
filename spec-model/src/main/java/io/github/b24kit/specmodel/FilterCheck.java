package io.github.b24kit.specmodel;

import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.finding.ReadingRule;
import io.github.b24kit.specmodel.finding.SourceText;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Holds a method filter against the methods that are described: whoever filters wants something to be left. */
final class FilterCheck {
    private static final ReadingRule RULE = ReadingRule.FILTER_SELECTS;
    private static final Place PLACE = SourceText.unread("method filter").whole();

    private final List<String> methods;
    private final Findings findings;

    FilterCheck(List<String> methods, Findings findings) {
        this.methods = methods;
        this.findings = findings;
    }

    void check(MethodFilter filter) {
        boolean unknown = false;
        for (String pattern : filter.selecting()) {
            if (fitsNone(pattern)) {
                String message = "no method is called " + Quoted.of(pattern);
                findings.error(RULE, PLACE, message, Nearest.hint(pattern, candidates()));
                unknown = true;
            }
        }
        for (String pattern : filter.excluding()) {
            if (fitsNone(pattern)) {
                String message = "no method is called " + Quoted.of(pattern) + ", so nothing is excluded";
                findings.warning(RULE, PLACE, message, Nearest.hint(pattern, candidates()));
            }
        }
        if (!unknown && !methods.isEmpty() && methods.stream().noneMatch(filter::matches)) {
            String message = "the patterns " + Quoted.of(String.join(", ", filter.patterns())) + " leave no method";
            findings.error(RULE, PLACE, message, "remove an exclusion");
        }
    }

    private boolean fitsNone(String pattern) {
        return methods.stream().noneMatch(name -> MethodFilter.fits(pattern, name));
    }

    /** The names, and the groups that they are in. */
    private SortedSet<String> candidates() {
        SortedSet<String> candidates = new TreeSet<>(methods);
        for (String method : methods) {
            for (int dot = method.indexOf('.'); dot > 0; dot = method.indexOf('.', dot + 1)) {
                candidates.add(method.substring(0, dot) + ".*");
            }
        }
        return candidates;
    }
}
