package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans the source files, and makes them: all names are settled by then and no type needs another, so they are made on all cores, and
 * none is kept longer than it takes to write it down.
 */
final class SourceFiles {
    private static final String EVERYTHING = "the specification";

    /**
     * A file to be made.
     *
     * @param origin what it is made of, as a reader of the project knows it
     * @param at what it is made of; none for what has all of it
     * @param owner wire name of that
     * @param readable classes whose static methods are written without the class
     */
    private record Source(
            ClassName name,
            Supplier<TypeSpec.Builder> type,
            String origin,
            @Nullable SourceLocation at,
            String owner,
            List<ClassName> readable) {}

    private final ClassLimits limits;
    private final List<Source> sources = new ArrayList<>();
    private final SortedSet<String> packages = new TreeSet<>();

    SourceFiles(ClassLimits limits) {
        this.limits = limits;
    }

    /**
     * A class that is made of one thing.
     *
     * @param owner its wire name
     */
    void add(ClassName name, Supplier<TypeSpec.Builder> type, SourceLocation at, String owner) {
        add(new Source(name, type, SpecFile.of(at), at, owner, List.of()));
    }

    /** A request, whose rules read like sentences. */
    void addWithRules(ClassName name, Supplier<TypeSpec.Builder> type, SourceLocation at, String owner) {
        List<ClassName> readable = List.of(RuntimeTypes.REQUEST_RULES, RuntimeTypes.VALUES);
        add(new Source(name, type, SpecFile.of(at), at, owner, readable));
    }

    /** A class that leads to many methods, one of which is there to be told where there are too many. */
    void addStep(ClassName name, Supplier<TypeSpec.Builder> type, SourceLocation at, String owner) {
        add(new Source(name, type, EVERYTHING, at, owner, List.of()));
    }

    /** The class that leads to everything. */
    void addRoot(ClassName name, Supplier<TypeSpec.Builder> type) {
        add(new Source(name, type, EVERYTHING, null, "", List.of()));
    }

    /** The class of what every method may answer. */
    void addCommon(ClassName name, Supplier<TypeSpec.Builder> type, @Nullable SourceLocation at) {
        add(new Source(name, type, "errors/common.yaml", at, "common errors", List.of()));
    }

    private void add(Source source) {
        packages.add(source.name().packageName());
        sources.add(source);
    }

    /** All of them, and the declaration of every package. */
    List<OutputFile> make() {
        List<OutputFile> all =
                new ArrayList<>(sources.parallelStream().map(this::made).toList());
        packages.forEach(each -> all.add(SourceFile.packageInfo(each)));
        return all;
    }

    private OutputFile made(Source source) {
        TypeSpec.Builder type = source.type().get();
        if (source.at() != null) {
            limits.check(source.name(), type.build(), source.at(), source.owner());
        }
        return SourceFile.of(source.name().packageName(), type, source.origin(), source.readable());
    }
}
