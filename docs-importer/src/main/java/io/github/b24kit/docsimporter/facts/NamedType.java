package io.github.b24kit.docsimporter.facts;

import java.util.List;

/**
 * A type that pages share.
 *
 * @param name as rows write it, without brackets
 * @param file page that describes it
 * @param line of that page
 * @param fields its fields; empty if the page tells of it in words only
 * @param texts what the rows of its fields say in words, where that is kept
 * @param typeLinks where the types of its fields lead
 */
public record NamedType(
        String name, String file, int line, List<Fact.FieldRow> fields, Texts texts, List<TypeLink> typeLinks) {}
