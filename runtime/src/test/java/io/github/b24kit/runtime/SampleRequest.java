package io.github.b24kit.runtime;

import static io.github.b24kit.runtime.request.RequestRules.optional;
import static io.github.b24kit.runtime.request.RequestRules.required;
import static io.github.b24kit.runtime.request.Values.integer;
import static io.github.b24kit.runtime.request.Values.object;
import static io.github.b24kit.runtime.request.Values.yesNo;

import io.github.b24kit.runtime.answer.ObjectReader;
import io.github.b24kit.runtime.error.DocumentedError;
import io.github.b24kit.runtime.error.ErrorCode;
import io.github.b24kit.runtime.error.ErrorTable;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.request.Encode;
import io.github.b24kit.runtime.request.RequestRules;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What generated code looks like, as far as the runtime is concerned. */
final class SampleRequest extends Request<SampleRequest.Payment> {
    static final Operation<Payment> OPERATION = operation(Effect.UNSAFE);

    private SampleRequest(Builder builder) {
        super(builder, builder.operation);
    }

    static Operation<Payment> operation(Effect effect) {
        return Operation.<Payment>named("shop.payment.update")
                .effect(effect)
                .readBack("shop.payment.get")
                .rules(RequestRules.of(required("id", integer()), optional("fields", object(Fields.RULES))))
                .errors(Error.TABLE)
                .at("payment")
                .result(in -> in.object(Payment::decode))
                .build();
    }

    static SampleRequest of(Consumer<? super Builder> request) {
        return new SampleRequest(filled(new Builder(), request));
    }

    static final class Builder extends ObjectBuilder<Builder> {
        private Operation<Payment> operation = OPERATION;

        Builder id(long id) {
            return setProven("id", Encode.integer(id));
        }

        Builder fields(Consumer<? super Fields.Builder> fields) {
            return set("fields", Fields.of(fields));
        }

        Builder effect(Effect effect) {
            operation = operation(effect);
            return this;
        }
    }

    static final class Fields extends RequestObject {
        static final RequestRules RULES = RequestRules.of(optional("paid", yesNo()));

        private Fields(Builder builder) {
            super(builder, RULES);
        }

        static Fields of(Consumer<? super Builder> fields) {
            return new Fields(filled(new Builder(), fields));
        }

        static final class Builder extends ObjectBuilder<Builder> {
            Builder paid(boolean paid) {
                return setProven("paid", Encode.yesNo(paid));
            }
        }
    }

    record Payment(
            @Nullable Long id,
            @Nullable BigDecimal sum,
            @Nullable Boolean paid,
            JsonObject raw) {
        static Payment decode(ObjectReader in) {
            return new Payment(
                    in.field("id").integer(),
                    in.field("sum").decimal(),
                    in.field("paid").yesNo(),
                    in.raw());
        }
    }

    @SuppressWarnings("JavaLangClash") // the name is the published one
    static final class Error {
        static final ErrorTable TABLE = ErrorTable.common(
                        new DocumentedError("ACCESS_DENIED", 403, "plan without REST", true),
                        new DocumentedError("QUERY_LIMIT_EXCEEDED", 503, "too many requests", true))
                .with(
                        new DocumentedError("200640400001", 400, "payment not found", false),
                        new DocumentedError("100", 400, "id missing", false),
                        new DocumentedError("100", 400, "fields missing", false),
                        new DocumentedError("ACCESS_DENIED", 403, "may not change payments", false),
                        new DocumentedError("", 400, "something else", false));

        static final ErrorCode NOT_FOUND = TABLE.code("200640400001");
        static final ErrorCode OTHER = TABLE.code("0");
        static final ErrorCode MISSING = TABLE.code("100");
        static final ErrorCode DENIED = TABLE.code("ACCESS_DENIED");

        private Error() {}
    }
}
