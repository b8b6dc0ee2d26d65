// Generated from the specification. Changes are lost.
package com.acme.b24.default_;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code default.*}. */
@Generated("io.github.b24kit.generator")
public final class DefaultMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public DefaultMethods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code default.import.*}} */
    public DefaultImportMethods import_() {
        return new DefaultImportMethods(client);
    }
}
