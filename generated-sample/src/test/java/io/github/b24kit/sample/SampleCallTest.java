package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.runtime.error.ApiException;
import io.github.b24kit.sample.api.Bitrix24;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each method's Javadoc shows a call: it compiles as it stands and sends the documented example. */
class SampleCallTest {
    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL);

    /** The first example of each entry, as a reader outside this project read it; in the first five it is the page's own. */
    private static final String SENT = "/sample-calls.json";

    @TempDir
    Path folder;

    @Test
    void everyMethodsSampleCallSendsTheDocumentedExample() throws Exception {
        Map<String, String> samples = samples();
        Map<String, JsonNode> sent = sent();
        assertThat(samples.keySet()).containsExactlyElementsOf(sent.keySet());

        try (URLClassLoader compiled = compile(samples)) {
            for (String method : samples.keySet()) {
                Answering portal = Answering.with(400, "{\"error\":\"ERROR_CORE\",\"error_description\":\"\"}");
                Method sample =
                        compiled.loadClass("Sample_" + method.replace('.', '_')).getMethod("run", Bitrix24.class);

                assertThatThrownBy(() -> sample.invoke(null, portal.b24()))
                        .as(method)
                        .hasCauseInstanceOf(ApiException.class);
                assertThat(portal.bodies()).as(method).hasSize(1);
                assertThat(Recorded.JSON.readTree(portal.bodies().get(0)))
                        .as(method)
                        .isEqualTo(sent.get(method));
            }
        }
    }

    static Map<String, JsonNode> sent() throws IOException {
        Map<String, JsonNode> sent = new TreeMap<>();
        try (InputStream file = SampleCallTest.class.getResourceAsStream(SENT)) {
            Recorded.JSON.readTree(file).properties().forEach(member -> sent.put(member.getKey(), member.getValue()));
        }
        return sent;
    }

    /** The sample in the Javadoc of each request class, by method. */
    private static Map<String, String> samples() throws IOException {
        Map<String, String> samples = new TreeMap<>();
        for (Path file : GeneratedSources.java()) {
            String source = Files.readString(file);
            Matcher method = GeneratedSources.METHOD.matcher(source);
            Matcher sample = SAMPLE.matcher(source);
            if (method.find() && sample.find()) {
                samples.put(method.group(1), sample.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
            }
        }
        return samples;
    }

    private URLClassLoader compile(Map<String, String> samples) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            for (Map.Entry<String, String> sample : samples.entrySet()) {
                String name = "Sample_" + sample.getKey().replace('.', '_');
                Files.writeString(folder.resolve(name + ".java"), """
                        import io.github.b24kit.runtime.*;
                        import io.github.b24kit.runtime.json.*;
                        import io.github.b24kit.runtime.query.*;
                        import io.github.b24kit.sample.api.*;
                        import io.github.b24kit.sample.api.crm.*;
                        import io.github.b24kit.sample.api.sale.*;
                        import java.math.*;
                        import java.time.*;
                        import java.util.*;
                        public class %s {
                            public static void run(Bitrix24 b24) {
                                %s
                            }
                        }
                        """.formatted(name, sample.getValue()));
            }
            List<Path> sources;
            try (var found = Files.list(folder)) {
                sources = found.sorted().toList();
            }
            StringWriter log = new StringWriter();
            boolean success = javac.getTask(
                            log,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-cp", classPath()),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(success).as(log.toString()).isTrue();
        }
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, SampleCallTest.class.getClassLoader());
    }

    /** Surefire hides the class path inside a jar's manifest and tells it here. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
