// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code demo.*}. */
@SuppressWarnings("deprecation")
@Generated("io.github.b24kit.generator")
public final class DemoMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public DemoMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Does something.
     * @param id Which one. ({@code integer})
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoCall
     * @deprecated Serves old screens only. Since 2025-01-01. Ends 2027-01-01. Use {@code demo.new} instead.
     */
    @Deprecated
    public Call<Boolean> call(long id) {
        return client.call(DemoCall.builder().id(id).build());
    }

    /**
     * Does something.
     * @param id Which one. ({@code integer})
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoCall
     * @deprecated Serves old screens only. Since 2025-01-01. Ends 2027-01-01. Use {@code demo.new} instead.
     */
    @Deprecated
    public Call<Boolean> call(long id, Consumer<? super DemoCall.Builder> parameters) {
        return client.call(DemoCall.of(request -> parameters.accept(request.id(id))));
    }
}
