package io.github.b24kit.docsimporter.sample;

/**
 * A call that a page shows as a command of curl.
 *
 * @param line of the command
 * @param url where it goes
 * @param strict whether its body is JSON by the letter
 * @param body its parameters, those in the address included and {@code auth} left out: it is no parameter of a method
 */
public record CurlCall(int line, CallUrl url, boolean strict, Reading<Sample> body) {}
