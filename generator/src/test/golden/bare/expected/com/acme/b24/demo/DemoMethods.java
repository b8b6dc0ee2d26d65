// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

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
     * Calls {@code demo.add}.
     * @param id {@code id} ({@code demo_row.ID})
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAdd
     */
    public Call<DemoRow> add(long id) {
        return client.call(DemoAdd.builder().id(id).build());
    }

    /**
     * Calls {@code demo.add}.
     * @param id {@code id} ({@code demo_row.ID})
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAdd
     */
    public Call<DemoRow> add(long id, Consumer<? super DemoAdd.Builder> parameters) {
        return client.call(DemoAdd.of(request -> parameters.accept(request.id(id))));
    }

    /**
     * Calls {@code demo.list}.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public Call<List<DemoRow>> list() {
        return client.call(DemoList.builder().build());
    }

    /**
     * Calls {@code demo.list}.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoList
     */
    public Call<List<DemoRow>> list(Consumer<? super DemoList.Builder> parameters) {
        return client.call(DemoList.of(parameters));
    }
}
