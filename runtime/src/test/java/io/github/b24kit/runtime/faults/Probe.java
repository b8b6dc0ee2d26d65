package io.github.b24kit.runtime.faults;

import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result with a field for every kind of value that portals are known to get wrong; prints what was read. */
record Probe(
        @Nullable Long id,
        @Nullable BigDecimal sum,
        @Nullable Map<String, String> map,
        @Nullable Probe inner,
        @Nullable LocalDate day,
        @Nullable Kind kind) {

    /** An open set of values. */
    record Kind(String value) implements OpenValue {
        @Override
        public boolean isKnown() {
            return false;
        }
    }

    private static Probe read(ObjectReader in) {
        return new Probe(
                in.field("id").integer(),
                in.field("sum").decimal(),
                in.field("map").map(ValueReader::string),
                in.field("inner").object(Probe::read),
                in.field("day").date(),
                in.field("kind").value(Kind::new));
    }

    @Override
    public String toString() {
        List<String> read = new ArrayList<>();
        note("id", id, read);
        note("sum", sum, read);
        note("map", map, read);
        note("inner", inner, read);
        note("day", day, read);
        note("kind", kind == null ? null : kind.value(), read);
        return read.isEmpty() ? "nothing" : String.join(", ", read);
    }

    private static void note(String name, @Nullable Object value, List<String> read) {
        if (value != null) {
            read.add(name + " " + value);
        }
    }

    static Request<Probe> request(Effect effect) {
        Operation<Probe> operation = Operation.<Probe>named("shop.probe.get")
                .effect(effect)
                .result(in -> in.object(Probe::read))
                .build();
        return new ProbeRequest(operation);
    }

    private static final class Nothing extends ObjectBuilder<Nothing> {}

    private static final class ProbeRequest extends Request<Probe> {
        ProbeRequest(Operation<Probe> operation) {
            super(new Nothing(), operation);
        }
    }
}
