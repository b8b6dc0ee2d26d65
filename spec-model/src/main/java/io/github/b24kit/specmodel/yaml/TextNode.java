package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;

/**
 * A scalar, kept as the text of the file. Only an unquoted one can be a number, a flag or null.
 *
 * @param plain written without quotes and not as a block
 */
public record TextNode(Place place, String value, boolean plain) implements Node {
    public boolean isNull() {
        return plain && PlainScalar.of(value) == PlainScalar.NULL;
    }

    /** {@code true} or {@code false}. */
    public boolean isFlag() {
        return plain && PlainScalar.of(value) == PlainScalar.FLAG;
    }

    public boolean isNumber() {
        return plain && PlainScalar.of(value) == PlainScalar.NUMBER;
    }

    /** A number without a fraction. */
    public boolean isWhole() {
        return isNumber() && value.indexOf('.') < 0;
    }

    public boolean isText() {
        return !isNull() && !isFlag() && !isNumber();
    }

    /** Unquoted, and not the same for every YAML reader. */
    public boolean isAmbiguous() {
        return plain && PlainScalar.of(value) == PlainScalar.AMBIGUOUS;
    }

    /** Nothing at all, not even quotes. */
    public boolean isAbsent() {
        return plain && value.isEmpty();
    }

    /** The place of a character of a text that stands in one line. */
    public Place placeOf(int offset) {
        return place.right(plain ? offset : offset + 1);
    }

    @Override
    public String kind() {
        return isText() ? "the text " + Quoted.of(value) : value;
    }

    @Override
    public boolean sameAs(Node other) {
        return other instanceof TextNode text && text.value.equals(value) && text.isText() == isText();
    }
}
