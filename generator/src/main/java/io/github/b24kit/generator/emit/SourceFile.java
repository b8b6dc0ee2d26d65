package io.github.b24kit.generator.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.output.OutputFile;

/** Turns a type into a source file with its header. */
final class SourceFile {
    private SourceFile() {}

    /** @param origin what the file was generated from, as a reader of the project knows it */
    static OutputFile of(String packageName, TypeSpec.Builder type, String origin) {
        TypeSpec top = type.addAnnotation(Annotations.GENERATED).build();
        String source = JavaFile.builder(packageName, top)
                .indent("    ")
                .skipJavaLangImports(true)
                .addStaticImport(RuntimeTypes.REQUEST_RULES, "*")
                .addStaticImport(RuntimeTypes.VALUES, "*")
                .addFileComment("Generated from $L. Changes are lost.", plain(origin))
                .build()
                .toString();
        return new OutputFile(packageName.replace('.', '/') + "/" + top.name() + ".java", source);
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
