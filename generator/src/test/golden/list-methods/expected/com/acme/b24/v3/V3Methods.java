// Generated from the specification. Changes are lost.
package com.acme.b24.v3;

import com.acme.b24.v3.demo.DemoMethods;
import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods REST v3. */
@Generated("io.github.b24kit.generator")
public final class V3Methods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public V3Methods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code demo.*}} */
    public DemoMethods demo() {
        return new DemoMethods(client);
    }
}
