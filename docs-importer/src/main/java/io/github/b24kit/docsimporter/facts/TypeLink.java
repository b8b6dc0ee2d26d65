package io.github.b24kit.docsimporter.facts;

/**
 * A type that a row spells as a link.
 *
 * @param line of the row
 * @param type as written, without marks
 * @param target as written, relative to the file that the line is in
 */
public record TypeLink(int line, String type, String target) {}
