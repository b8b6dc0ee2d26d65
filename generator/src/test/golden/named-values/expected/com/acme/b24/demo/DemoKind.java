// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.OpenValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A kind.
 * @param value text on the wire, documented or not
 */
@Generated("io.github.b24kit.generator")
public record DemoKind(String value) implements OpenValue {
    /** {@code A}: The first. */
    public static final DemoKind FIRST = new DemoKind("A");

    /** {@code B}: The second. */
    public static final DemoKind B = new DemoKind("B");

    /** The documented values. */
    public static final List<DemoKind> VALUES = List.of(FIRST, B);

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
