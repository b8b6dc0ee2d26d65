// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.json.JsonObject;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code demo.booking.*}. */
@Generated("io.github.b24kit.generator")
public final class DemoBookingMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public DemoBookingMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Lists bookings of some resources, or of all resources of some kinds.
     * @param filter What to list. ({@code object})
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoBookingList
     */
    public Call<List<JsonObject>> list(Consumer<? super DemoBookingList.Filter.Builder> filter) {
        return client.call(DemoBookingList.builder().filter(filter).build());
    }
}
