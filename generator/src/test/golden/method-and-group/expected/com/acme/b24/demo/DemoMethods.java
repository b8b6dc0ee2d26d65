// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/**
 * Methods <code>demo.*</code>.
 */
@Generated("io.github.b24kit.generator")
public final class DemoMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public DemoMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Methods <code>demo.note.*</code>.
     *
     * @return a step towards them
     */
    public DemoNoteMethods note() {
        return new DemoNoteMethods(client);
    }
}
