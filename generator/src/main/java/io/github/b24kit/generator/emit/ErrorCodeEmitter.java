package io.github.b24kit.generator.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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

/** Emits an open type of error codes: of one method, or the common ones. */
final class ErrorCodeEmitter {
    private static final ParameterizedTypeName ROWS =
            ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.DOCUMENTED_ERROR);

    private final ClassName commonError;

    ErrorCodeEmitter(ClassName commonError) {
        this.commonError = commonError;
    }

    /** The codes of one method; meanings fall back to the common ones. */
    TypeSpec ofMethod(ClassName request, List<ErrorRow> rows) {
        return type(
                        request.nestedClass("Error"),
                        "Error codes of the method.",
                        rows,
                        false,
                        CodeBlock.of("code, ROWS, $T.ROWS", commonError))
                .build();
    }

    /** The codes that any method may answer. */
    TypeSpec.Builder common(List<ErrorRow> rows) {
        return type(
                commonError,
                "Error codes that any method may answer.",
                rows,
                true,
                CodeBlock.of("code, $T.of(), ROWS", List.class));
    }

    private static TypeSpec.Builder type(
            ClassName name, String words, List<ErrorRow> rows, boolean common, CodeBlock matching) {
        TypeSpec.Builder type = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.ERROR_CODE)
                .addJavadoc(new JavadocText()
                        .html(words)
                        .tag("@param", "code text of the code, documented or not")
                        .build())
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "code")
                        .build());
        addConstants(type, name, rows);
        FieldSpec.Builder table = FieldSpec.builder(
                        ROWS, "ROWS", common ? Modifier.PUBLIC : Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", List.class, JavaLiterals.lines(rows, row -> row(row, common)));
        if (common) {
            table.addJavadoc("Rows of the documented table, in its order.");
        }
        return type.addField(table.build())
                .addMethod(MethodSpec.methodBuilder("meanings")
                        .addAnnotation(Annotations.OVERRIDE)
                        .addModifiers(Modifier.PUBLIC)
                        .returns(ROWS)
                        .addStatement("return $T.matching($L)", RuntimeTypes.DOCUMENTED_ERROR, matching)
                        .build());
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

    private static void addConstants(TypeSpec.Builder type, ClassName name, List<ErrorRow> rows) {
        named(rows)
                .forEach((constant, meanings) -> type.addField(FieldSpec.builder(
                                name, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(new JavadocText().html(words(meanings)).build())
                        .initializer(
                                "new $T($L)",
                                name,
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
        NameScope names = NameScope.members(Set.of("ROWS"));
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
