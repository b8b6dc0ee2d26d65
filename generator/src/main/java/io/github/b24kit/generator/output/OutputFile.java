package io.github.b24kit.generator.output;

/**
 * A generated file, still in memory.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param content whole text; written as UTF-8
 */
public record OutputFile(String path, String content) {}
