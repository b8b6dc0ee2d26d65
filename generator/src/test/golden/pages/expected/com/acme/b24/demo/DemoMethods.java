// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.PagedCall;
import io.github.b24kit.runtime.RestClient;
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
     * Lists rows.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public PagedCall<DemoList.Result> list() {
        return client.call(DemoList.builder().build());
    }

    /**
     * Lists rows.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public PagedCall<DemoList.Result> list(Consumer<? super DemoList.Builder> parameters) {
        return client.call(DemoList.of(parameters));
    }

    /**
     * Lists names.
     * @param of Whose. ({@code string})
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoNames
     */
    public PagedCall<String> names(String of) {
        return client.call(DemoNames.builder().of(of).build());
    }
}
