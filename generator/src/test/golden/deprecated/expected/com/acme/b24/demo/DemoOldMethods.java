// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/**
 * Methods <code>demo.old.*</code>.
 */
@SuppressWarnings("deprecation")
@Generated("io.github.b24kit.generator")
public final class DemoOldMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public DemoOldMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Everything that can be deprecated is.
     *
     * @param code Which one. (<code>string</code>, required)
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOldGet
     * @deprecated Serves old screens only. Since 2025-01-01. Ends 2027-01-01. Use <code>demo.new.get</code>
     *     instead.
     */
    @Deprecated
    public Call<DemoOldGet.Result> get(String code) {
        return client.call(DemoOldGet.builder().code(code).build());
    }

    /**
     * Everything that can be deprecated is.
     *
     * @param code Which one. (<code>string</code>, required)
     * @param parameters sets the optional parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoOldGet
     * @deprecated Serves old screens only. Since 2025-01-01. Ends 2027-01-01. Use <code>demo.new.get</code>
     *     instead.
     */
    @Deprecated
    public Call<DemoOldGet.Result> get(String code,
            Consumer<? super DemoOldGet.Builder> parameters) {
        DemoOldGet.Builder request = DemoOldGet.builder().code(code);
        parameters.accept(request);
        return client.call(request.build());
    }
}
