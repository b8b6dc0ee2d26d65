package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.output.OutputFile;
import java.util.List;

/** Turns a type into a source file with its header. */
final class SourceFile {
    private SourceFile() {}

    /**
     * A type's own file.
     *
     * @param origin what it was generated from, as a reader of the project knows it
     * @param readable classes whose static methods are written without the class
     */
    static OutputFile of(String packageName, TypeSpec.Builder type, String origin, List<ClassName> readable) {
        TypeSpec top = type.addAnnotation(Annotations.GENERATED).build();
        JavaFile.Builder file = JavaFile.builder(packageName, top)
                .indent("    ")
                .skipJavaLangImports(true)
                .addFileComment("Generated from $L. Changes are lost.", plain(origin));
        readable.forEach(each -> file.addStaticImport(each, "*"));
        return new OutputFile(
                packageName.replace('.', '/') + "/" + top.name() + ".java",
                SourceLayout.of(file.build().toString()));
    }

    /** The file that makes null the exception in a package. */
    static OutputFile packageInfo(String packageName) {
        String source = "// Generated from the specification. Changes are lost.\n"
                + "/** Generated client of the Bitrix24 REST API. */\n"
                + "@NullMarked\n"
                + "package " + packageName + ";\n\n"
                + "import org.jspecify.annotations.NullMarked;\n";
        return new OutputFile(packageName.replace('.', '/') + "/package-info.java", source);
    }

    /** A line comment ends at the line's end, however that is written. */
    private static String plain(String text) {
        return text.replaceAll("[^\\x20-\\x7e]|\\\\", "?");
    }
}
