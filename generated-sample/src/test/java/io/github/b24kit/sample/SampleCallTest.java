package io.github.b24kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.sample.api.Bitrix24;
import java.io.IOException;
import java.io.StringWriter;
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
    private static final Pattern METHOD = Pattern.compile("named\\(\"([a-z.]+)\"\\)");
    private static final Pattern SAMPLE = Pattern.compile("<pre>\\{@code(.*?)}</pre>", Pattern.DOTALL);

    /** The pages' own examples; the differences are those of deviations.json. */
    private static final Map<String, String> SENT = Map.of(
            "crm.item.payment.delete",
            "{\"id\":1035}",
            "crm.item.payment.get",
            "{\"id\":1036}",
            "sale.payment.update",
            "{\"id\":144,\"fields\":{\"paySystemId\":1,\"paid\":\"Y\",\"datePaid\":\"2024-04-10T10:00:00+02:00\","
                    + "\"empPaidId\":1,\"psStatus\":\"Y\",\"psSum\":100,\"psCurrency\":\"USD\","
                    + "\"psResponseDate\":\"2024-04-10T10:00:00+02:00\",\"sum\":100,\"companyId\":1,"
                    + "\"responsibleId\":1,\"empResponsibleId\":1,\"isReturn\":\"N\",\"externalPayment\":\"N\","
                    + "\"psInvoiceId\":\"1\",\"marked\":\"N\"}}",
            "sale.paysystem.pay.payment",
            "{\"PAYMENT_ID\":1,\"PAY_SYSTEM_ID\":1}",
            "sale.paysystem.settings.invoice.get",
            "{\"INVOICE_ID\":10,\"PAY_SYSTEM_ID\":11}");

    @TempDir
    Path folder;

    @Test
    void everyMethodsSampleCallSendsTheDocumentedExample() throws Exception {
        Map<String, String> samples = samples();
        assertThat(samples.keySet()).containsExactlyElementsOf(new TreeMap<>(SENT).keySet());

        try (URLClassLoader compiled = compile(samples)) {
            for (String method : samples.keySet()) {
                Answering portal = Answering.with(Recorded.of(method + ".success"));
                compiled.loadClass("Sample_" + method.replace('.', '_'))
                        .getMethod("run", Bitrix24.class)
                        .invoke(null, portal.b24());

                assertThat(portal.bodies()).as(method).containsExactly(SENT.get(method));
            }
        }
    }

    /** The sample in the Javadoc of each request class, by method. */
    private static Map<String, String> samples() throws IOException {
        Map<String, String> samples = new TreeMap<>();
        for (Path file : GeneratedSources.java()) {
            String source = Files.readString(file);
            Matcher method = METHOD.matcher(source);
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
