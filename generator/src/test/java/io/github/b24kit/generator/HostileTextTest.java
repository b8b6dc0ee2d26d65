package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that try to leave their comment or literal leave nothing behind in the compiled classes. */
class HostileTextTest {
    @TempDir
    Path folder;

    @Test
    void declaresNothingButWhatTheSpecSays() throws Exception {
        Compilation compilation = new Compilation(folder)
                .add(GoldenCase.named("hostile").generate().files());
        assertThat(compilation.problems()).isEmpty();
        ClassLoader loader = compilation.loader();
        Class<?> request = loader.loadClass("com.acme.b24.demo.DemoHostile");

        assertThat(fields(request)).containsExactly("OPERATION");
        assertThat(methods(request)).containsExactly("builder", "decode", "of", "operation");
        assertThat(Arrays.stream(request.getDeclaredClasses())
                        .map(Class::getSimpleName)
                        .sorted()
                        .toList())
                .containsExactly("Builder", "Error", "Object_", "Result", "TextIntPwned2");
        assertThat(methods(loader.loadClass("com.acme.b24.demo.DemoHostile$Builder")))
                .containsExactly("build", "object", "object", "other", "pattern", "shared", "shared", "textIntPwned2");
        assertThat(fields(loader.loadClass("com.acme.b24.demo.DemoHostile$Error")))
                .containsExactly("PWNED5", "ROWS", "code");
        assertThat(fields(loader.loadClass("com.acme.b24.demo.DemoHostile$TextIntPwned2")))
                .containsExactly("PWNED", "S", "VALUE", "VALUES", "VALUE_2", "value");
        assertThat(fields(loader.loadClass("com.acme.b24.demo.DemoHostile$Result")))
                .containsExactly("abc", "intPwned4", "raw");
        assertThat(request.isAnnotationPresent(Deprecated.class)).isFalse();

        Class<?> values = loader.loadClass("com.acme.b24.demo.DemoHostile$TextIntPwned2");
        List<?> documented = (List<?>) values.getField("VALUES").get(null);
        assertThat(documented.stream().map(Object::toString).toList())
                .isEqualTo(List.of("*/", "\"+pwned+\"", "$S", "\u2028"));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .map(Field::getName)
                .sorted()
                .toList();
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(each -> !each.getName().startsWith("lambda$"))
                .map(Method::getName)
                .sorted()
                .toList();
    }
}
