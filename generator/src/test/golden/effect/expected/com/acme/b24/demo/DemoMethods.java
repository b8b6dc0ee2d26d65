// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
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
     * Does something.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAdd
     */
    public Call<Boolean> add() {
        return client.call(DemoAdd.builder().build());
    }

    /**
     * Does something.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoDo
     */
    public Call<Boolean> do_() {
        return client.call(DemoDo.builder().build());
    }

    /**
     * Does something.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoGet
     */
    public Call<Boolean> get() {
        return client.call(DemoGet.builder().build());
    }

    /**
     * Does something.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoPut
     */
    public Call<Boolean> put() {
        return client.call(DemoPut.builder().build());
    }
}
