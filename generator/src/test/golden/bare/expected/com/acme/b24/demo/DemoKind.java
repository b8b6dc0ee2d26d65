// Generated from types/demo.yaml. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.answer.OpenValue;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Type {@code demo_kind}.
 * @param value text on the wire, documented or not
 */
@Generated("io.github.b24kit.generator")
public record DemoKind(String value) implements OpenValue {
    /** {@code A}. */
    public static final DemoKind A = new DemoKind("A");

    /** {@code B}. */
    public static final DemoKind B = new DemoKind("B");

    /** The documented values. */
    public static final List<DemoKind> VALUES = List.of(A, B);

    @Override
    public boolean isKnown() {
        return VALUES.contains(this);
    }

    @Override
    public String toString() {
        return value;
    }
}
