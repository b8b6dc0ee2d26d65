package io.github.b24kit.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A recording from the class path, read by a JSON parser that the client does not use. */
record Recorded(String id, JsonNode file) {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ROOT = "/META-INF/bitrix24/recordings/";

    /** Every answer on the five pages. */
    static final List<String> IDS = List.of(
            "crm.item.payment.delete.error",
            "crm.item.payment.delete.success",
            "crm.item.payment.get.error",
            "crm.item.payment.get.success",
            "sale.payment.update.error",
            "sale.payment.update.success",
            "sale.paysystem.pay.payment.error",
            "sale.paysystem.pay.payment.success",
            "sale.paysystem.settings.invoice.get.error",
            "sale.paysystem.settings.invoice.get.error.2",
            "sale.paysystem.settings.invoice.get.success");

    static Recorded of(String id) {
        String method = id.replaceFirst("\\.(success|error)(\\.\\d+)?$", "");
        return new Recorded(id, resource(method + "/" + id + ".json"));
    }

    static JsonNode deviations() {
        return resource("deviations.json");
    }

    String requestBody() {
        return file.at("/request/body").textValue();
    }

    int status() {
        return file.at("/response/status").intValue();
    }

    byte[] answer() {
        return file.at("/response/bodyText").textValue().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode resource(String path) {
        try (InputStream in = Recorded.class.getResourceAsStream(ROOT + path)) {
            return JSON.readTree(Objects.requireNonNull(in, path + " is not on the class path"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
