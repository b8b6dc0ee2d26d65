package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects source files and gives every package its declaration.
 *
 * <p>Writing types down takes as long as everything before it, and no type needs another for it, so it is done at the end on all cores.
 */
final class SourceFiles {
    private record Source(String packageName, TypeSpec.Builder type, String origin, List<ClassName> readable) {
        OutputFile written() {
            return SourceFile.of(packageName, type, origin, readable);
        }
    }

    private final List<Source> sources = new ArrayList<>();
    private final SortedSet<String> packages = new TreeSet<>();

    /** @param origin what the file was generated from, as a reader of the project knows it */
    void add(ClassName name, TypeSpec.Builder type, String origin) {
        add(name, type, origin, List.of());
    }

    /** A request, whose rules read like sentences. */
    void addWithRules(ClassName name, TypeSpec.Builder type, String origin) {
        add(name, type, origin, List.of(RuntimeTypes.REQUEST_RULES, RuntimeTypes.VALUES));
    }

    private void add(ClassName name, TypeSpec.Builder type, String origin, List<ClassName> readable) {
        packages.add(name.packageName());
        sources.add(new Source(name.packageName(), type, origin, readable));
    }

    List<OutputFile> withPackages() {
        List<OutputFile> all =
                new ArrayList<>(sources.parallelStream().map(Source::written).toList());
        packages.forEach(each -> all.add(SourceFile.packageInfo(each)));
        return all;
    }
}
