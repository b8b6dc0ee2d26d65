package io.github.b24kit.docsimporter.sample;

import java.util.List;

/**
 * What the code samples of a page say.
 *
 * @param file page
 * @param calls commands of curl, those whose body was not read included
 * @param code calls in programming languages whose parameters are written out
 * @param successAnswers examples in the section about the response
 * @param errorAnswers examples in the section about errors
 * @param typescript types of results
 * @param go calls with and without a mark of idempotence
 * @param unread samples of these kinds that were not read, bodies of calls included
 */
public record PageSamples(
        String file,
        List<CurlCall> calls,
        List<CodeCall> code,
        List<Answer> successAnswers,
        List<Answer> errorAnswers,
        List<ResultType> typescript,
        List<GoMark> go,
        List<UnreadSample> unread) {}
