// Generated from methods/demo/demo.hostile.yaml. Changes are lost.
package com.acme.b24.demo;

import static io.github.b24kit.runtime.request.RequestRules.*;
import static io.github.b24kit.runtime.request.Values.*;

import com.acme.b24.CommonError;
import io.github.b24kit.runtime.Effect;
import io.github.b24kit.runtime.ObjectBuilder;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Request;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.answer.ValueReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * *&#47; static int pwned; &#47;* &#92;u002a&#92;u002f *&#92;u002f &#92;uuuu002a/ C:&#92;user&#92;x $L $$ $T
 * &#60;script&#62;alert(1)&#60;/script&#62; &#123;&#64;link Nope#x&#125; &#64;deprecated &#38; line paragraph [U+202E]
 * reversed [U+200B] [U+FEFF] &#1089; end.
 *
 * <p>Method {@code demo.hostile}. Scope {@code demo}. Who may call it: *&#47; int pwned1; &#123;&#64;code &#125;
 * &#64;see [U+202E]. Must not be repeated blindly.
 *
 * <p>Result: *&#47; &#123;&#64;link.
 *
 * <pre>{@code
 * DemoHostile.Result result = b24.demo().hostile(r -> r
 *         .textIntPwned2(DemoHostile.TextIntPwned2.VALUE)
 *         .other("*\57 \175 \100x \173 \\u002a/ \u2028"))
 *         .execute();
 * }</pre>
 *
 * <table>
 * <caption>Errors, beside those of any method ({@link com.acme.b24.CommonError})</caption>
 * <tr><th scope="col">Code</th><th scope="col">Status</th><th scope="col">Meaning</th></tr>
 * <tr><td><code>*&#47; "); int pwned5; ("</code></td><td>400</td><td>"); *&#47; &#60;/td&#62;&#60;/table&#62;
 *     &#92;u0022</td></tr>
 * </table>
 * @see <a href="https://example.com/a?b=1&amp;c=%2A">Documentation</a>
 */
@Generated("io.github.b24kit.generator")
public final class DemoHostile extends Request<DemoHostile.Result> {
    /** What the client must know of the method; it also reads answers that came some other way. */
    public static final Operation<Result> OPERATION = Operation.of(
            "demo.hostile",
            Effect.UNSAFE,
            RequestRules.of(
                    optional("other", string()),
                    optional("shared", object(StringListInput.RULES)),
                    optional("text*/ int pwned2; /*", oneOf("*/", "\"+pwned+\"", "$S", "\u2028")),
                    optional("Object", object(Object_.RULES)),
                    optional("pattern", string().pattern("\"\\\\u0022*/$"))),
            Error.TABLE,
            ValueReader.ofObject(Result::decode));

    private DemoHostile(Builder builder) {
        super(builder, OPERATION);
    }

    /**
     * {@return what {@code filler} fills in, unchecked}
     * @param filler sets values on a new builder
     */
    public static DemoHostile of(Consumer<? super Builder> filler) {
        return filled(new Builder(), filler).build();
    }

    /** {@return a builder without any value} */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects what is sent; nothing is checked before the call or {@code validate()}. */
    public static final class Builder extends ObjectBuilder<Builder> {
        private Builder() {}

        /**
         * Any text.
         * @param other {@code string}
         * @return this builder
         */
        public Builder other(String other) {
            return setProven("other", Encode.string(other));
        }

        /**
         * A named object.
         * @param shared {@code string_list}
         * @return this builder
         */
        public Builder shared(StringListInput shared) {
            return set("shared", shared);
        }

        /**
         * A named object.
         * @param shared {@code string_list}
         * @return this builder
         */
        public Builder shared(Consumer<? super StringListInput.Builder> shared) {
            return this.shared(StringListInput.of(shared));
        }

        /**
         * &#123;&#64;inheritDoc&#125; *&#47; &#64;param x &#92;u0022.
         * @param textIntPwned2 {@code string}, default {@code "+pwned+"}
         * @return this builder
         */
        public Builder textIntPwned2(TextIntPwned2 textIntPwned2) {
            return set("text*/ int pwned2; /*", Encode.string(textIntPwned2.value()));
        }

        /**
         * Called like a class.
         * @param object {@code object}
         * @return this builder
         */
        public Builder object(Object_ object) {
            return set("Object", object);
        }

        /**
         * Called like a class.
         * @param object {@code object}
         * @return this builder
         */
        public Builder object(Consumer<? super Object_.Builder> object) {
            return this.object(Object_.of(object));
        }

        /**
         * &#92;
         * @param pattern {@code string}, matching <code>"&#92;&#92;u0022*&#47;$</code>
         * @return this builder
         */
        public Builder pattern(String pattern) {
            return set("pattern", Encode.string(pattern));
        }

        /** {@return what has been collected, unchecked} */
        public DemoHostile build() {
            return new DemoHostile(this);
        }
    }

    /**
     * &#123;&#64;inheritDoc&#125; *&#47; &#64;param x &#92;u0022.
     * @param value text on the wire, documented or not
     */
    public record TextIntPwned2(String value) implements OpenValue {
        /** <code>*&#47;</code>: &#64;deprecated *&#47; */
        public static final TextIntPwned2 VALUE = new TextIntPwned2("*/");

        /** {@code "+pwned+"}: &#60;/code&#62;&#60;b&#62; */
        public static final TextIntPwned2 PWNED = new TextIntPwned2("\"+pwned+\"");

        /** {@code $S}: $L. */
        public static final TextIntPwned2 S = new TextIntPwned2("$S");

        /** Empty: &#92;u000a. */
        public static final TextIntPwned2 VALUE_2 = new TextIntPwned2("\u2028");

        /** The documented values. */
        public static final List<TextIntPwned2> VALUES = List.of(VALUE, PWNED, S, VALUE_2);

        @Override
        public boolean isKnown() {
            return VALUES.contains(this);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** Called like a class. */
    public static final class Object_ extends RequestObject {
        /** What the object must hold. */
        public static final RequestRules RULES = RequestRules.of(
                optional("String", object(String_.RULES)));

        private Object_(Builder builder) {
            super(builder, RULES);
        }

        /**
         * {@return what {@code filler} fills in, unchecked}
         * @param filler sets values on a new builder
         */
        public static Object_ of(Consumer<? super Builder> filler) {
            return filled(new Builder(), filler).build();
        }

        /** {@return a builder without any value} */
        public static Builder builder() {
            return new Builder();
        }

        /** Collects what is sent; nothing is checked before the call or {@code validate()}. */
        public static final class Builder extends ObjectBuilder<Builder> {
            private Builder() {}

            /**
             * Called like a class.
             * @param string {@code object}
             * @return this builder
             */
            public Builder string(String_ string) {
                return set("String", string);
            }

            /**
             * Called like a class.
             * @param string {@code object}
             * @return this builder
             */
            public Builder string(Consumer<? super String_.Builder> string) {
                return this.string(String_.of(string));
            }

            /** {@return what has been collected, unchecked} */
            public Object_ build() {
                return new Object_(this);
            }
        }

        /** Called like a class. */
        public static final class String_ extends RequestObject {
            /** What the object must hold. */
            public static final RequestRules RULES = RequestRules.of(
                    optional("x", string()));

            private String_(Builder builder) {
                super(builder, RULES);
            }

            /**
             * {@return what {@code filler} fills in, unchecked}
             * @param filler sets values on a new builder
             */
            public static String_ of(Consumer<? super Builder> filler) {
                return filled(new Builder(), filler).build();
            }

            /** {@return a builder without any value} */
            public static Builder builder() {
                return new Builder();
            }

            /** Collects what is sent; nothing is checked before the call or {@code validate()}. */
            public static final class Builder extends ObjectBuilder<Builder> {
                private Builder() {}

                /**
                 * x.
                 * @param x {@code string}
                 * @return this builder
                 */
                public Builder x(String x) {
                    return setProven("x", Encode.string(x));
                }

                /** {@return what has been collected, unchecked} */
                public String_ build() {
                    return new String_(this);
                }
            }
        }
    }

    /** Error codes of the method. */
    public static final class Error {
        /** What is documented of them. */
        public static final ErrorTable TABLE = CommonError.TABLE.with(
                new DocumentedError("*/ \"); int pwned5; (\"", 400, "\"); */ </td></table> \\u0022", false));

        /** <code>*&#47; "); int pwned5; ("</code>: "); *&#47; &#60;/td&#62;&#60;/table&#62; &#92;u0022. HTTP 400. */
        public static final ErrorCode PWNED5 = TABLE.code("*/ \"); int pwned5; (\"");

        private Error() {}
    }

    /**
     * *&#47; &#123;&#64;link.
     * @param intPwned4 *&#47; ({@code string})
     * @param abc &#128512; smile. ({@code string})
     * @param raw the object as it was answered
     */
    public record Result(@Nullable String intPwned4, @Nullable String abc, JsonObject raw) {
        /**
         * {@return what was answered; a field that cannot be read is null}
         * @param in the answered object
         */
        public static Result decode(ObjectReader in) {
            return new Result(
                    in.field("*/ int pwned4;").string(),
                    in.field("$abc").string(),
                    in.raw());
        }

        /** {@return the fields of the answer that are not documented} */
        public JsonObject unknownFields() {
            return raw.without("*/ int pwned4;", "$abc");
        }
    }
}
