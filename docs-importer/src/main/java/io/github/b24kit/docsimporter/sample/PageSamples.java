package io.github.b24kit.docsimporter.sample;

import java.util.List;

/**
 * What the code samples of a page say.
 *
 * @param file page
 * @param successAnswers examples in the section about the response
 * @param errorAnswers examples in the section about errors
 * @param unread samples of these kinds that were not read
 */
public record PageSamples(
        String file, List<Answer> successAnswers, List<Answer> errorAnswers, List<UnreadSample> unread) {}
