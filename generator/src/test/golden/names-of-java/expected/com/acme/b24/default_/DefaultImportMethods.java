// Generated from the specification. Changes are lost.
package com.acme.b24.default_;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

/** Methods {@code default.import.*}. */
@Generated("io.github.b24kit.generator")
public final class DefaultImportMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public DefaultImportMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Does something.
     * @return the call, not made yet
     * @see com.acme.b24.default_.DefaultImportEnum
     */
    public Call<DefaultImportEnum.Result> enum_() {
        return client.call(DefaultImportEnum.builder().build());
    }

    /**
     * Does something.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.default_.DefaultImportEnum
     */
    public Call<DefaultImportEnum.Result> enum_(
            Consumer<? super DefaultImportEnum.Builder> parameters) {
        return client.call(DefaultImportEnum.of(parameters));
    }
}
