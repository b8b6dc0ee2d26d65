// Generated from the specification. Changes are lost.
package com.acme.b24.v3.demo;

import com.acme.b24.demo.DemoRow;
import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code demo.*}. */
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
     * Finds rows.
     * @return the call, not made yet
     * @see com.acme.b24.v3.demo.DemoFind
     */
    public Call<List<DemoRow>> find() {
        return client.call(DemoFind.builder().build());
    }

    /**
     * Finds rows.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.v3.demo.DemoFind
     */
    public Call<List<DemoRow>> find(Consumer<? super DemoFind.Builder> parameters) {
        return client.call(DemoFind.of(parameters));
    }
}
