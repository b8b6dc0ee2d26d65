// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Methods <code>demo.order.*</code>.
 */
@SuppressWarnings("deprecation")
@Generated("io.github.b24kit.generator")
public final class DemoOrderMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public DemoOrderMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Takes objects in objects.
     *
     * @param fields The order. (<code>object</code>, required)
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOrderAdd
     * @deprecated There is a better one. Use <code>demo.order.put</code> instead.
     */
    @Deprecated
    public Call<List<DemoOrderAdd.Result>> add(
            Consumer<? super DemoOrderAdd.Fields.Builder> fields) {
        return client.call(DemoOrderAdd.builder().fields(fields).build());
    }

    /**
     * Takes objects in objects.
     *
     * @param fields The order. (<code>object</code>, required)
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOrderAdd
     * @deprecated There is a better one. Use <code>demo.order.put</code> instead.
     */
    @Deprecated
    public Call<List<DemoOrderAdd.Result>> add(Consumer<? super DemoOrderAdd.Fields.Builder> fields,
            Consumer<? super DemoOrderAdd.Builder> parameters) {
        DemoOrderAdd.Builder request = DemoOrderAdd.builder().fields(fields);
        parameters.accept(request);
        return client.call(request.build());
    }
}
