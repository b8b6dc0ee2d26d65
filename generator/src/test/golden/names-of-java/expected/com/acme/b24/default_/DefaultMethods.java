// Generated from the specification. Changes are lost.
package com.acme.b24.default_;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/**
 * Methods <code>default.*</code>.
 */
@Generated("io.github.b24kit.generator")
public final class DefaultMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public DefaultMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Methods <code>default.import.*</code>.
     *
     * @return a step towards them
     */
    public DefaultImportMethods import_() {
        return new DefaultImportMethods(client);
    }
}
