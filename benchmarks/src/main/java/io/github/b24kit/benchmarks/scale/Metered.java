package io.github.b24kit.benchmarks.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs another program's {@code main} and writes what the process has cost when it ends, however it ends. Both sides of a comparison run
 * inside it, so it needs no tool of the operating system.
 */
public final class Metered {
    private Metered() {}

    /** The file for the costs, the program's class, then its own arguments. */
    public static void main(String[] args) throws ReflectiveOperationException {
        Path file = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file)));
        Class.forName(args[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(args, 2, args.length));
    }

    /** User and system time of all threads, the compiler's and the collector's too, and the sum of the peaks of all heap pools. */
    private static void write(Path file) {
        long cpu =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        try {
            Files.writeString(file, cpu + " " + heap);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
