package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.output.OutputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects source files and gives every package its declaration. */
final class SourceFiles {
    private final List<OutputFile> files = new ArrayList<>();
    private final SortedSet<String> packages = new TreeSet<>();

    /** @param origin what the file was generated from, as a reader of the project knows it */
    void add(ClassName name, TypeSpec.Builder type, String origin) {
        packages.add(name.packageName());
        files.add(SourceFile.of(name.packageName(), type, origin));
    }

    List<OutputFile> withPackages() {
        List<OutputFile> all = new ArrayList<>(files);
        packages.forEach(each -> all.add(SourceFile.packageInfo(each)));
        return all;
    }
}
