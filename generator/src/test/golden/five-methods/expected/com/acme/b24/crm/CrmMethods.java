// Generated from the specification. Changes are lost.
package com.acme.b24.crm;

import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code crm.*}. */
@Generated("io.github.b24kit.generator")
public final class CrmMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public CrmMethods(RestClient client) {
        this.client = client;
    }

    /** {@return the methods {@code crm.item.*}} */
    public CrmItemMethods item() {
        return new CrmItemMethods(client);
    }
}
