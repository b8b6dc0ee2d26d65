package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.b24kit.generator.java.FieldText;
import io.github.b24kit.generator.java.JavaLiterals;
import io.github.b24kit.generator.java.JavadocText;
import io.github.b24kit.generator.java.RuntimeTypes;
import io.github.b24kit.generator.naming.JavaNames;
import io.github.b24kit.generator.naming.NameScope;
import io.github.b24kit.specmodel.model.ErrorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the table of error codes of one method, or that of the common ones, with a constant for each code. */
final class ErrorCodeEmitter {
    private final ClassName commonError;

    ErrorCodeEmitter(ClassName commonError) {
        this.commonError = commonError;
    }

    /** The table that tells what a code means in a method: its own, where it documents any. */
    CodeBlock table(List<ErrorRow> rows) {
        return rows.isEmpty() ? CodeBlock.of("$T.TABLE", commonError) : CodeBlock.of("Error.TABLE");
    }

    /** The codes of one method; there is at least one. */
    TypeSpec ofMethod(ClassName request, List<ErrorRow> rows) {
        return type(
                        request.nestedClass("Error"),
                        "Error codes of the method.",
                        CodeBlock.of("$T.TABLE.with($L)", commonError, rows(rows, false)),
                        rows)
                .addModifiers(Modifier.STATIC)
                .build();
    }

    /** The codes that any method may answer. */
    TypeSpec.Builder common(List<ErrorRow> rows) {
        return type(
                commonError,
                "Error codes that any method may answer.",
                CodeBlock.of("$T.common($L)", RuntimeTypes.ERROR_TABLE, rows(rows, true)),
                rows);
    }

    private static TypeSpec.Builder type(ClassName name, String words, CodeBlock table, List<ErrorRow> rows) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(new JavadocText().html(words).build())
                .addField(FieldSpec.builder(
                                RuntimeTypes.ERROR_TABLE, "TABLE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What is documented of them.")
                        .initializer(table)
                        .build());
        addConstants(type, rows);
        return type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    }

    private static CodeBlock rows(List<ErrorRow> rows, boolean common) {
        return JavaLiterals.lines(rows, row -> row(row, common));
    }

    private static CodeBlock row(ErrorRow row, boolean common) {
        return CodeBlock.of(
                "new $T($L, $L, $L, $L)",
                RuntimeTypes.DOCUMENTED_ERROR,
                JavaLiterals.string(row.code()),
                row.status() == null ? "null" : row.status(),
                JavaLiterals.string(row.docs() == null ? "" : row.docs()),
                common);
    }

    /** Documented code by constant, as {@link #addConstants} names them. */
    static Map<String, String> constants(List<ErrorRow> rows) {
        Map<String, String> constants = new LinkedHashMap<>();
        named(rows)
                .forEach((constant, meanings) ->
                        constants.put(constant, meanings.get(0).code().strip()));
        return constants;
    }

    private static void addConstants(TypeSpec.Builder type, List<ErrorRow> rows) {
        named(rows)
                .forEach((constant, meanings) -> type.addField(FieldSpec.builder(
                                RuntimeTypes.ERROR_CODE, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(new JavadocText().html(words(meanings)).build())
                        .initializer(
                                "TABLE.code($L)",
                                JavaLiterals.string(meanings.get(0).code().strip()))
                        .build()));
    }

    /** One constant per code: rows that share a code cannot be told apart in an answer. */
    private static Map<String, List<ErrorRow>> named(List<ErrorRow> rows) {
        Map<String, List<ErrorRow>> codes = new LinkedHashMap<>();
        for (ErrorRow row : rows) {
            codes.computeIfAbsent(row.code().strip().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                    .add(row);
        }
        NameScope names = NameScope.members(Set.of("TABLE"));
        Map<String, List<ErrorRow>> named = new LinkedHashMap<>();
        for (List<ErrorRow> meanings : codes.values()) {
            named.put(names.claim(constant(meanings), meanings.get(0).code()).name(), meanings);
        }
        return named;
    }

    private static String constant(List<ErrorRow> meanings) {
        for (ErrorRow row : meanings) {
            if (row.name() != null) {
                return row.name();
            }
        }
        String code = meanings.get(0).code().strip();
        return code.isEmpty() ? "NO_CODE" : JavaNames.constant(code, "CODE");
    }

    private static String words(List<ErrorRow> meanings) {
        String code = meanings.get(0).code().strip();
        String words = meanings.stream()
                .map(ErrorCodeEmitter::meaning)
                .filter(meaning -> !meaning.isEmpty())
                .distinct()
                .collect(Collectors.joining(" Or: "));
        return (code.isEmpty() ? "No code" : JavadocText.code(code)) + (words.isEmpty() ? "." : ": " + words);
    }

    private static String meaning(ErrorRow row) {
        String words = row.docs() == null ? "" : FieldText.sentence(row.docs());
        return row.status() == null ? words : (words + " HTTP " + row.status() + ".").strip();
    }
}
