// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Methods <code>demo.values.*</code>.
 */
@Generated("io.github.b24kit.generator")
public final class DemoValuesMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public DemoValuesMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Takes and gives every kind of value.
     *
     * @param name Text with limits. (<code>string</code>, required, at least 1 characters, at most 255 characters,
     *     matching <code>[a-z]+</code>)
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoValuesSet
     */
    public Call<DemoValuesSet.Result> set(String name,
            Consumer<? super DemoValuesSet.Builder> parameters) {
        DemoValuesSet.Builder request = DemoValuesSet.builder().name(name);
        parameters.accept(request);
        return client.call(request.build());
    }
}
