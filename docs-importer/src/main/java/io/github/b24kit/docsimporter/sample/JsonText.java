package io.github.b24kit.docsimporter.sample;

import java.util.List;

/**
 * JSON of a page.
 *
 * @param line where its first value begins
 * @param strict whether it is JSON by the letter; else it has comments, other quotes, commas too many or the like
 * @param shortened whether dots stand in it for something left out
 * @param values nearly always one
 */
public record JsonText(int line, boolean strict, boolean shortened, List<Sample> values) {}
