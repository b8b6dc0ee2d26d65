package io.github.b24kit.benchmarks.report;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Where numbers were taken, as far as the JDK can tell. */
final class Machine {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    private Machine() {}

    static Map<String, String> facts() throws IOException {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("processor", processor());
        facts.put("cores", Integer.toString(system.getAvailableProcessors()));
        facts.put("memory", Math.round(system.getTotalMemorySize() / (double) (1 << 30)) + " GiB");
        facts.put("system", system.getName() + " " + system.getVersion());
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        return facts;
    }

    /** Linux has the name; elsewhere the architecture has to do. */
    private static String processor() throws IOException {
        if (Files.isReadable(PROCESSORS)) {
            try (Stream<String> lines = Files.lines(PROCESSORS)) {
                var name = lines.filter(line -> line.startsWith(MODEL)).findFirst();
                if (name.isPresent()) {
                    return name.get().replaceFirst(".*:\\s*", "");
                }
            }
        }
        return System.getProperty("os.arch");
    }
}
