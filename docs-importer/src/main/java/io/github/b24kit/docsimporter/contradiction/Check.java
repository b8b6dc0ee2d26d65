package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import java.util.List;

/** Holds two layers of a page against each other. */
interface Check {
    List<Contradiction> of(MethodFacts method);
}
