package io.github.b24kit.specmodel.model;

import io.github.b24kit.specmodel.model.DataType.FilterForm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Operators that many methods share, by the name under which an entry says all of them at once. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are those of List.of
public enum OperatorSet {
    /** What methods of REST v2 write before the name of a field. */
    BITRIX_V2(
            "bitrix-v2",
            FilterForm.OBJECT,
            List.of("", "=", "!", "!=", ">", ">=", "<", "<=", "@", "!@", "%", "!%", "=%", "%=", "!=%", "!%=")),
    /** What REST v3 writes between a field and a value. */
    V3("v3", FilterForm.LIST, List.of("=", "!=", ">", ">=", "<", "<=", "in", "between"));

    /** What single methods of REST v2 write besides: words sought, between, not between, with what lies below. */
    private static final List<String> OTHERS = List.of("?", "><", "!><", "+");

    private final String word;
    private final FilterForm form;
    private final List<String> operators;

    OperatorSet(String word, FilterForm form, List<String> operators) {
        this.word = word;
        this.form = form;
        this.operators = operators;
    }

    /** The set of a name. */
    public static Optional<OperatorSet> named(String word) {
        return Arrays.stream(values()).filter(set -> set.word.equals(word)).findFirst();
    }

    /** The names of all sets. */
    public static List<String> words() {
        return Arrays.stream(values()).map(set -> set.word).toList();
    }

    /** Whether some method of REST v2 writes the signs before the name of a field. */
    public static boolean isKnown(String operator) {
        return BITRIX_V2.operators.contains(operator) || OTHERS.contains(operator);
    }

    /** How a filter with these operators is put together. */
    public FilterForm form() {
        return form;
    }

    /** The spellings. */
    public List<String> operators() {
        return operators;
    }
}
