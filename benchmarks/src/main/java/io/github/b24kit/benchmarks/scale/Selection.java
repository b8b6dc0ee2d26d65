package io.github.b24kit.benchmarks.scale;

import io.github.b24kit.specmodel.MethodFilter;
import io.github.b24kit.specmodel.SpecReader;
import io.github.b24kit.specmodel.SpecResult;
import io.github.b24kit.specmodel.SpecRoot;
import io.github.b24kit.specmodel.finding.FindingPrinter;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Operation;
import java.util.List;

/**
 * The part of an API that both sides are fed with.
 *
 * @param name how many methods were asked for, or {@value #ALL}
 * @param methods their names; empty where all are meant
 */
record Selection(String name, List<String> methods, Api api) {
    static final String ALL = "all";

    /** The whole API. */
    static Selection all(SpecRoot spec) {
        return new Selection(ALL, List.of(), read(spec, MethodFilter.ALL));
    }

    /** The first methods by name, so that every run takes the same. */
    Selection first(int number, SpecRoot spec) {
        List<String> first = api.operations().stream()
                .map(Operation::method)
                .distinct()
                .sorted()
                .limit(number)
                .toList();
        return new Selection(Integer.toString(number), first, read(spec, new MethodFilter(first)));
    }

    /** A method that exists in two versions of REST counts twice, as it is generated twice. */
    int size() {
        return api.operations().size();
    }

    private static Api read(SpecRoot spec, MethodFilter filter) {
        SpecResult result = SpecReader.read(List.of(spec), filter);
        Api api = result.api();
        if (api == null) {
            throw new IllegalStateException(
                    "The specification has errors; run bitrix24:check.\n" + FindingPrinter.print(result.findings()));
        }
        return api;
    }
}
