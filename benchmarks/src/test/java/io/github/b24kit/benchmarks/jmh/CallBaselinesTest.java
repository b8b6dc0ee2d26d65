package io.github.b24kit.benchmarks.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.github.b24kit.sample.api.Bitrix24;
import io.github.b24kit.sample.api.sale.SaleOrderPayment;
import org.junit.jupiter.api.Test;

/** Both callers ask and answer the same. */
class CallBaselinesTest {
    @Test
    void inMemory() throws Exception {
        same(Calls.generatedInMemory(), Calls.handWrittenInMemory());
    }

    @Test
    void overHttp() throws Exception {
        HttpServer server = Calls.server();
        try {
            same(Bitrix24.webhook(Calls.webhook(server)), HandWrittenClient.overHttp(Calls.webhook(server)));
        } finally {
            server.stop(0);
        }
    }

    private static void same(Bitrix24 generated, HandWrittenClient handWritten) throws Exception {
        SaleOrderPayment ours = generated.sale().payment().get(6).execute();
        assertThat(ours.id()).isEqualTo(2);
        assertThat(Differences.between(ours, handWritten.payment(6).payment(), "raw"))
                .isEmpty();
    }
}
