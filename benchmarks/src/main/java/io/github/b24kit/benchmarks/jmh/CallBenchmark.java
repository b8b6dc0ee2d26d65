package io.github.b24kit.benchmarks.jmh;

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

/** One call of {@code sale.payment.get} whose answer is there at once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {
    private final Bitrix24 generated = Calls.generatedInMemory();
    private final HandWrittenClient handWritten = Calls.handWrittenInMemory();

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
