// Generated from the specification. Changes are lost.
package com.acme.b24.v3.demo;

import io.github.b24kit.runtime.Call;
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
     * The method of REST v3 that has the name of an older one.
     *
     * @param id Which note. (<code>integer</code>, required)
     * @return the call, not made yet
     * @see com.acme.b24.v3.demo.DemoNote
     */
    public Call<Long> note(long id) {
        return client.call(DemoNote.builder().id(id).build());
    }
}
