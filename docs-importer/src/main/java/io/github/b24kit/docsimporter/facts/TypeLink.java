package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.yfm.PageText;

/**
 * A type that a row spells as a link.
 *
 * @param file of the row
 * @param line of the row
 * @param type as written, without marks
 * @param target as written, relative to that file
 */
public record TypeLink(String file, int line, String type, String target) {
    TypeLink in(PageText text) {
        PageText.Place place = text.place(line);
        return new TypeLink(place.file(), place.line(), type, target);
    }
}
