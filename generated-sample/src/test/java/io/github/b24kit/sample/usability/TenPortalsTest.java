package io.github.b24kit.sample.usability;

import static io.github.b24kit.sample.api.sale.SaleOrderPaymentField.PAID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.error.Bitrix24Exception;
import io.github.b24kit.runtime.transport.Transport;
import io.github.b24kit.runtime.transport.TransportResponse;
import io.github.b24kit.sample.api.Bitrix24;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The same code runs for ten portals over one pool of connections, and one portal that fails does not stop the others. */
class TenPortalsTest {
    private static List<Bitrix24> connect(List<String> webhooks, Transport connections) {
        return webhooks.stream()
                .map(webhook ->
                        RestClient.webhook(webhook).transport(connections).build())
                .map(Bitrix24::of)
                .toList();
    }

    private static long unpaid(Bitrix24 b24) {
        return b24.sale().payment().list(r -> r.filter(PAID.eq(false))).stream().count();
    }

    private static Map<Integer, String> report(List<Bitrix24> portals) {
        Map<Integer, String> lines = new LinkedHashMap<>();
        for (Bitrix24 b24 : portals) {
            try {
                lines.put(lines.size(), unpaid(b24) + " unpaid");
            } catch (Bitrix24Exception e) {
                lines.put(lines.size(), "failed: " + e.method());
            }
        }
        return lines;
    }

    @Test
    void oneFailsAndNineAreRead() {
        List<String> webhooks = IntStream.range(0, 10)
                .mapToObj(number -> "https://portal" + number + ".example/rest/1/code" + number + "/")
                .toList();
        Transport connections = request -> CompletableFuture.completedFuture(
                request.uri().getHost().equals("portal4.example")
                        ? TransportResponse.json(401, "{\"error\":\"expired_token\",\"error_description\":\"\"}")
                        : TransportResponse.json(
                                200, "{\"result\":{\"payments\":[{\"id\":1},{\"id\":2}]},\"total\":2}"));

        assertThat(report(connect(webhooks, connections)))
                .hasSize(10)
                .containsEntry(3, "2 unpaid")
                .containsEntry(4, "failed: sale.payment.list")
                .containsEntry(9, "2 unpaid");
    }

    @Test
    void allAtOnce() {
        Transport connections = request -> CompletableFuture.completedFuture(
                TransportResponse.json(200, "{\"result\":{\"id\":5,\"accountNumber\":\"5/1\"}}"));
        List<Bitrix24> portals =
                connect(List.of("https://a.example/rest/1/code/", "https://b.example/rest/1/code/"), connections);

        List<CompletableFuture<String>> numbers = portals.stream()
                .map(b24 -> b24.crm().item().payment().get(5).executeAsync())
                .map(payment -> payment.thenApply(each -> each.accountNumber()))
                .toList();

        assertThat(numbers).extracting(CompletableFuture::join).containsExactly("5/1", "5/1");
    }
}
