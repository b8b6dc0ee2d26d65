package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import io.github.b24kit.runtime.request.Violation;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A valid request of 35 fields. Everybody gets it in the form that suits him, made beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValidateBenchmark {
    private final SalePaymentUpdate request = Update.generated();
    private final Validator validator = Update.beanValidator();
    private final UpdateBean bean = Update.bean(Update.json(), UpdateBean.class);
    private final TypedUpdateBean typedBean = Update.bean(Update.json(), TypedUpdateBean.class);
    private final Schema schema = Update.schema();
    private final JsonNode json = Update.json();

    /** Generated rules. */
    @Benchmark
    public List<Violation> generated() {
        return request.validate();
    }

    /** All rules of the generated code, also those which the setters' types prove: what a request made of JSON would cost. */
    @Benchmark
    public List<Violation> generatedAllRules() {
        return request.operation().rules().check(request.toJson());
    }

    /** Hibernate Validator, demanding of every value what the generated rules demand of it. */
    @Benchmark
    public Set<ConstraintViolation<UpdateBean>> hibernate() {
        return validator.validate(bean);
    }

    /** Hibernate Validator where Java's types stand for the demands on values, and four constraints are left. */
    @Benchmark
    public Set<ConstraintViolation<TypedUpdateBean>> hibernateOfTypes() {
        return validator.validate(typedBean);
    }

    /** JSON Schema. */
    @Benchmark
    public List<Error> networknt() {
        return schema.validate(json);
    }
}
