package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.effect.Effects;
import io.github.b24kit.docsimporter.facts.MethodFacts;

/**
 * Where the pages come from, and what they do not say themselves.
 *
 * @param commit of the documentation; empty if it is not known
 * @param effects what calling a method does
 */
public record Source(String commit, Effects effects) {
    private static final String REPOSITORY = "bitrix24/b24restdocs";
    private static final String SITE = "https://apidocs.bitrix24.com/";

    /** The address of a page. */
    static String address(String file) {
        return SITE + file.replaceFirst("\\.md$", ".html");
    }

    Block of(String file) {
        return new Block().text("repo", REPOSITORY).text("path", file).text("commit", commit);
    }

    /** What calling the method does, in the word of an entry. */
    String effect(MethodFacts method) {
        return effects.of(method).word();
    }
}
