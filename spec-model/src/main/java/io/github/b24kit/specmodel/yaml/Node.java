package io.github.b24kit.specmodel.yaml;

import io.github.b24kit.specmodel.finding.Place;

/** A part of a YAML document. */
public sealed interface Node permits MapNode, ListNode, TextNode {
    Place place();

    /** What it is, in the words of a message: {@code a list}, {@code the text "x"}, {@code 12}. */
    String kind();

    /** Whether both say the same, wherever they stand. */
    boolean sameAs(Node other);
}
