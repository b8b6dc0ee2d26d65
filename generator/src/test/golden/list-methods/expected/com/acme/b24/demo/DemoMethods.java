// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.query.Filter;
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
     * Lists rows.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public Call<List<DemoRow>> list() {
        return client.call(DemoList.builder().build());
    }

    /**
     * Lists rows.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public Call<List<DemoRow>> list(Consumer<? super DemoList.Builder> parameters) {
        return client.call(DemoList.of(parameters));
    }

    /**
     * Lists rows by few fields.
     * @param filter Which rows. ({@code filter}, only with {@code ID}, {@code sum}, operators {@code =}, {@code >})
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOnly
     */
    public Call<List<Long>> only(Filter filter) {
        return client.call(DemoOnly.builder().filter(filter).build());
    }

    /**
     * Lists rows by few fields.
     * @param filter Which rows. ({@code filter}, only with {@code ID}, {@code sum}, operators {@code =}, {@code >})
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOnly
     */
    public Call<List<Long>> only(Filter filter, Consumer<? super DemoOnly.Builder> parameters) {
        return client.call(DemoOnly.of(request -> parameters.accept(request.filter(filter))));
    }
}
