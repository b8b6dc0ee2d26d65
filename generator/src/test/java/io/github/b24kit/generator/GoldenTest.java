package io.github.b24kit.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.generator.output.OutputFile;
import io.github.b24kit.generator.output.OutputFolder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small specs in, exact code out. {@code -Dgolden.update=true} rewrites what is expected; read the difference. */
class GoldenTest {
    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R\\s*\\* }</pre>", Pattern.DOTALL);

    @TempDir
    Path folder;

    static Stream<GoldenCase> cases() throws IOException {
        return GoldenCase.all();
    }

    @BeforeAll
    static void update() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (GoldenCase golden : cases().toList()) {
                OutputFolder.write(golden.expected(), golden.generate().files());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(GoldenCase golden) throws IOException {
        GeneratorResult result = golden.generate();
        assertThat(result.hasErrors()).isFalse();
        Map<String, String> generated = new TreeMap<>();
        result.files().forEach(file -> generated.put(file.path(), file.content()));
        Map<String, String> expected = expected(golden.expected());
        assertThat(generated.keySet()).isEqualTo(expected.keySet());
        assertThat(differences(expected, generated)).isEmpty();
    }

    /** One line a file that is not as expected: its path, the header that names its spec file, and the first line that differs. */
    private static List<String> differences(Map<String, String> expected, Map<String, String> generated) {
        List<String> differences = new ArrayList<>();
        generated.forEach((path, content) -> {
            List<String> is = content.lines().toList();
            List<String> should = expected.get(path).lines().toList();
            int line = 0;
            while (line < Math.min(is.size(), should.size()) && is.get(line).equals(should.get(line))) {
                line++;
            }
            if (!content.equals(expected.get(path))) {
                differences.add(path + ", " + is.get(0) + " Line " + (line + 1) + " is \"" + at(is, line)
                        + "\" and should be \"" + at(should, line) + "\"");
            }
        });
        return differences;
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line).strip() : "";
    }

    /** The expected classes, the samples in their Javadoc, and the case's own check, if it has one. */
    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithEveryWarningOn(GoldenCase golden) throws Exception {
        List<OutputFile> files = expected(golden.expected()).entrySet().stream()
                .map(file -> new OutputFile(file.getKey(), file.getValue()))
                .toList();
        Compilation compilation = new Compilation(folder).add(files);
        List<String> samples = samples(files);
        samples.forEach(sample -> compilation.add(sample.replaceAll("(?s).*final class (\\w+) .*", "$1.java"), sample));
        boolean checked = Files.exists(golden.check());
        if (checked) {
            compilation.add("Check.java", Files.readString(golden.check()));
        }
        assertThat(compilation.problems()).isEmpty();
        assertThat(samples).hasSize(golden.api().operations().size());
        if (checked) {
            Method check = compilation.loader().loadClass("Check").getDeclaredMethod("check");
            check.setAccessible(true);
            check.invoke(null);
        }
    }

    private static List<String> samples(List<OutputFile> files) {
        List<String> samples = new ArrayList<>();
        for (OutputFile file : files) {
            Matcher sample = SAMPLE.matcher(file.content());
            while (sample.find()) {
                String home =
                        file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '.');
                String code = sample.group(1).replaceAll("(?m)^\\s*\\* ?", "");
                samples.add(sampleClass("Sample" + samples.size(), home, code));
            }
        }
        return samples;
    }

    private static String sampleClass(String name, String home, String code) {
        return """
                package samples;
                import com.acme.b24.*;
                import %s.*;
                import %s.*;
                import io.github.b24kit.runtime.*;
                import io.github.b24kit.runtime.json.*;
                import io.github.b24kit.runtime.query.*;
                import io.github.b24kit.runtime.value.*;
                import java.math.*;
                import java.time.*;
                import java.util.*;
                @SuppressWarnings("deprecation")
                final class %s {
                    private %s() {}
                    static Object call(Bitrix24 b24) {
                        %s
                        return result;
                    }
                }
                """.formatted(home, home.replace(".v3.", "."), name, name, code); // types lie beside methods of REST v2
    }

    private static Map<String, String> expected(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path file : paths.filter(Files::isRegularFile).toList()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    if (!path.startsWith(".")) {
                        files.put(path, Files.readString(file));
                    }
                }
            }
        }
        return files;
    }
}
