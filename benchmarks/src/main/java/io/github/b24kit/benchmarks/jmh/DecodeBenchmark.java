package io.github.b24kit.benchmarks.jmh;

import io.github.b24kit.runtime.Response;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A recorded answer with a payment, from bytes to the record: the methods answer with the same type, one has most fields empty. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBenchmark {
    /** Whose answer is read. */
    @Param({"sale.payment.update", "sale.payment.get"})
    public String method = "";

    private byte[] body = {};

    /** Reads the recording. */
    @Setup
    public void read() {
        body = Recorded.answer(method);
    }

    /** Generated code, as users call it. */
    @Benchmark
    public Response<SaleOrderPayment> generated() {
        return SalePaymentUpdate.OPERATION.decode(body);
    }

    /** Streaming written by hand. */
    @Benchmark
    public Answer streaming() throws IOException {
        return StreamedAnswer.read(body);
    }

    /** Databind. */
    @Benchmark
    public Answer databind() throws IOException {
        return BoundAnswer.read(body);
    }
}
