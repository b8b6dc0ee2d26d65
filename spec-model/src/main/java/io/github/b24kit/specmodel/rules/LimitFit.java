package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.model.Field.Limits;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Holds a single value against length, range and pattern. */
final class LimitFit {
    private LimitFit() {}

    /** What is wrong with the value, in words that follow its name; empty when it keeps all limits. */
    static List<String> misfits(TextNode value, Limits limits) {
        List<String> misfits = new ArrayList<>();
        int length = value.value().codePointCount(0, value.value().length());
        if (limits.length() != null && limits.length().excludes(length)) {
            misfits.add("has " + length + " characters, outside its length");
        }
        if (value.isNumber() && limits.range() != null && limits.range().excludes(new BigDecimal(value.value()))) {
            misfits.add("is outside its range");
        }
        String pattern = limits.pattern();
        String misfit = pattern == null ? null : BoundedMatch.misfit(pattern, value.value());
        if (misfit != null) {
            misfits.add(misfit);
        }
        return misfits;
    }
}
