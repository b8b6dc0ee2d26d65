package io.github.b24kit.benchmarks.jmh;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.github.b24kit.sample.api.sale.SaleExternalPayment;
import io.github.b24kit.sample.api.sale.SalePaymentUpdate;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** One request of {@code sale.payment.update} with all 35 fields set, in the forms of those who validate it. */
final class Update {
    private Update() {}

    /** As users of the generated code build it. */
    @SuppressWarnings("deprecation") // the documentation deprecates datePayBefore, and all means all
    static SalePaymentUpdate generated() {
        return SalePaymentUpdate.of(request -> request.id(144)
                .fields(fields -> fields.paySystemId("7")
                        .paid(true)
                        .datePaid(OffsetDateTime.parse("2026-04-03T10:03:59+02:00"))
                        .empPaidId(1004)
                        .psStatus(false)
                        .psStatusCode("psStatusCode of the payment")
                        .psStatusDescription("psStatusDescription of the payment")
                        .psStatusMessage("psStatusMessage of the payment")
                        .psSum(new BigDecimal("90.25"))
                        .psCurrency("USD")
                        .psResponseDate(OffsetDateTime.parse("2026-04-11T10:11:59+02:00"))
                        .payVoucherNum("payVoucherNum of the payment")
                        .payVoucherDate(OffsetDateTime.parse("2026-04-13T10:13:59+02:00"))
                        .datePayBefore(OffsetDateTime.parse("2026-04-14T10:14:59+02:00"))
                        .dateBill(OffsetDateTime.parse("2026-04-15T10:15:59+02:00"))
                        .xmlId("xmlId of the payment")
                        .sum(new BigDecimal("170.25"))
                        .companyId(1018)
                        .payReturnNum("payReturnNum of the payment")
                        .priceCod(new BigDecimal("200.25"))
                        .payReturnDate(LocalDate.parse("2026-04-11"))
                        .empReturnId(1022)
                        .payReturnComment("payReturnComment of the payment")
                        .responsibleId(1024)
                        .empResponsibleId(1025)
                        .isReturn(true)
                        .comments("comments of the payment")
                        .updated1c(true)
                        .id1c("id1c of the payment")
                        .version1c("version1c of the payment")
                        .externalPayment(new SaleExternalPayment("F"))
                        .psInvoiceId("psInvoiceId of the payment")
                        .marked(false)
                        .reasonMarked("reasonMarked of the payment")
                        .empMarkedId(1035)));
    }

    /** As JSON. */
    static JsonNode json() {
        return resource("update.json");
    }

    /** As a bean of texts and numbers, or of Java's types. */
    static <T> T bean(JsonNode json, Class<T> type) {
        try {
            return BoundAnswer.MAPPER.treeToValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The validator of beans, without the expression language, which a valid request would not need either. */
    static Validator beanValidator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    /** The rules of the request as JSON Schema, forms of dates included. */
    static Schema schema() {
        SchemaRegistryConfig config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(resource("update.schema.json"));
    }

    private static JsonNode resource(String name) {
        try (InputStream in = Objects.requireNonNull(Update.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
