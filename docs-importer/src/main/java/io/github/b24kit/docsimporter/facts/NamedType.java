package io.github.b24kit.docsimporter.facts;

import java.util.List;

/**
 * A type that pages share.
 *
 * @param name as rows write it, without brackets
 * @param file page that describes it
 * @param line of that page
 * @param fields its fields; empty if the page tells of it in words only
 * @param typeLinks where the types of its fields lead
 */
public record NamedType(String name, String file, int line, List<Fact.FieldRow> fields, List<TypeLink> typeLinks) {}
