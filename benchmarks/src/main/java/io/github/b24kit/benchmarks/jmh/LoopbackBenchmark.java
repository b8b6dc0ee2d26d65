package io.github.b24kit.benchmarks.jmh;

import com.sun.net.httpserver.HttpServer;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** One call of {@code sale.payment.get} over HTTP, to a server of the same process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class LoopbackBenchmark {
    private final HttpServer server = Calls.server();
    private final Bitrix24 generated = Bitrix24.webhook(Calls.webhook(server));
    private final HandWrittenClient handWritten = HandWrittenClient.overHttp(Calls.webhook(server));

    /** Ends the server. */
    @TearDown
    public void stop() {
        server.stop(0);
    }

    /** Generated code and its runtime. */
    @Benchmark
    public SaleOrderPayment generated() {
        return generated.sale().payment().get(6).execute();
    }

    /** Written by hand. */
    @Benchmark
    public Answer handWritten() throws IOException, InterruptedException {
        return handWritten.payment(6);
    }
}
