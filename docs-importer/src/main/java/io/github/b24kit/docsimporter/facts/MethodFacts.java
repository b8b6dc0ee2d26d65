package io.github.b24kit.docsimporter.facts;

import java.util.List;

/**
 * What the page of a method states.
 *
 * @param file page
 * @param method wire name
 * @param v3 whether it belongs to REST v3
 * @param scope tokens of the scope line
 * @param deprecated whether the page or its place says so
 * @param httpStatus statuses of the error section
 * @param params what it takes
 * @param resultTypes types of {@code result}
 * @param result fields below {@code result}
 * @param envelope names beside {@code result}
 * @param errors rows of its own table of errors
 * @param rows how many rows of its tables became facts or are their header
 * @param findings what did not become a fact
 */
public record MethodFacts(
        String file,
        String method,
        boolean v3,
        List<String> scope,
        boolean deprecated,
        List<String> httpStatus,
        List<Fact.FieldRow> params,
        List<String> resultTypes,
        List<Fact.FieldRow> result,
        List<String> envelope,
        List<Fact.ErrorRow> errors,
        int rows,
        List<PageFinding> findings) {}
