package io.github.b24kit.docsimporter.sample;

/**
 * An example of an answer.
 *
 * @param line of its fence
 * @param heading words of the heading under which it stands
 */
public record Answer(int line, String heading, JsonText json) {}
