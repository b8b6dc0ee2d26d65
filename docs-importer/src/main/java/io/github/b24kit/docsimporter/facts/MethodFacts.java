package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.sample.PageSamples;
import io.github.b24kit.docsimporter.yfm.PageText;
import java.util.List;

/**
 * What the page of a method states.
 *
 * @param file page
 * @param method wire name
 * @param v3 whether it belongs to REST v3
 * @param scope tokens of the scope line
 * @param permissionLevel role that the line about permissions comes down to, as entries call it; empty where it tells none
 * @param deprecated whether the page or its place says so
 * @param httpStatus statuses of the error section
 * @param params what it takes
 * @param resultTypes types of {@code result}
 * @param result fields below {@code result}
 * @param top rows of {@code result} itself and of what stands beside it
 * @param moved rows of the answer that stand elsewhere in the examples
 * @param envelope names beside {@code result}
 * @param errors rows of tables of errors; what is common to methods stands in a fragment
 * @param vocabularies what tables list for use in parameters or fields
 * @param samples what its code samples say
 * @param statements what sentences state about parameters
 * @param typeLinks where the types of its rows lead
 * @param texts what it says in words, where that is kept
 * @param rows how many rows of its tables became facts or are their header
 * @param findings what did not become a fact
 */
public record MethodFacts(
        String file,
        String method,
        boolean v3,
        List<String> scope,
        String permissionLevel,
        boolean deprecated,
        List<String> httpStatus,
        List<Fact.FieldRow> params,
        List<String> resultTypes,
        List<Fact.FieldRow> result,
        List<Fact.FieldRow> top,
        List<Fact.Moved> moved,
        List<String> envelope,
        List<Fact.ErrorRow> errors,
        List<Fact.Vocabulary> vocabularies,
        PageSamples samples,
        List<Statement> statements,
        List<TypeLink> typeLinks,
        Texts texts,
        int rows,
        List<PageFinding> findings) {
    /** Whether a row stands in a fragment that pages share. */
    public boolean isShared(Fact row) {
        return !row.source().file().equals(file);
    }

    /** The same, with what was read of a page and its fragments as one text in the files where it stands. */
    MethodFacts placed(PageText text) {
        return new MethodFacts(
                file,
                method,
                v3,
                scope,
                permissionLevel,
                deprecated,
                httpStatus,
                params.stream().map(row -> row.at(row.source().in(text))).toList(),
                resultTypes,
                result.stream().map(row -> row.at(row.source().in(text))).toList(),
                top.stream().map(row -> row.at(row.source().in(text))).toList(),
                moved.stream().map(row -> row.at(row.source().in(text))).toList(),
                envelope,
                errors.stream().map(row -> row.at(row.source().in(text))).toList(),
                vocabularies.stream().map(row -> row.at(row.source().in(text))).toList(),
                samples,
                statements.stream().map(each -> each.at(each.source().in(text))).toList(),
                typeLinks.stream().map(link -> link.in(text)).toList(),
                texts,
                rows,
                findings.stream().map(finding -> finding.in(text)).toList());
    }
}
