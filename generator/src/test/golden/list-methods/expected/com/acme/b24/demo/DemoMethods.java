// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.query.Filter;
import java.util.List;
import java.util.function.Consumer;
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
     * Finds rows.
     *
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoFind
     */
    public Call<List<DemoRow>> find() {
        return client.call(DemoFind.builder().build());
    }

    /**
     * Finds rows.
     *
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoFind
     */
    public Call<List<DemoRow>> find(Consumer<? super DemoFind.Builder> parameters) {
        DemoFind.Builder request = DemoFind.builder();
        parameters.accept(request);
        return client.call(request.build());
    }

    /**
     * Lists rows.
     *
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public Call<List<DemoRow>> list() {
        return client.call(DemoList.builder().build());
    }

    /**
     * Lists rows.
     *
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public Call<List<DemoRow>> list(Consumer<? super DemoList.Builder> parameters) {
        DemoList.Builder request = DemoList.builder();
        parameters.accept(request);
        return client.call(request.build());
    }

    /**
     * Lists rows by few fields.
     *
     * @param filter Which rows. (<code>filter</code>, required, only with <code>ID</code>, <code>sum</code>,
     *     operators <code>=</code>, <code>&#62;</code>)
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOnly
     */
    public Call<List<Long>> only(Filter filter) {
        return client.call(DemoOnly.builder().filter(filter).build());
    }

    /**
     * Lists rows by few fields.
     *
     * @param filter Which rows. (<code>filter</code>, required, only with <code>ID</code>, <code>sum</code>,
     *     operators <code>=</code>, <code>&#62;</code>)
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOnly
     */
    public Call<List<Long>> only(Filter filter, Consumer<? super DemoOnly.Builder> parameters) {
        DemoOnly.Builder request = DemoOnly.builder().filter(filter);
        parameters.accept(request);
        return client.call(request.build());
    }
}
