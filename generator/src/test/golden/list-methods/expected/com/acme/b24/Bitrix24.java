// Generated from the specification. Changes are lost.
package com.acme.b24;

import com.acme.b24.demo.DemoMethods;
import com.acme.b24.v3.V3Methods;
import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonObject;
import java.net.URI;
import java.util.function.Supplier;
import javax.annotation.processing.Generated;

/** A Bitrix24 portal. Immutable and safe to share between threads. */
@Generated("io.github.b24kit.generator")
public final class Bitrix24 {
    private final RestClient client;

    private Bitrix24(RestClient client) {
        this.client = client;
    }

    /**
     * A portal reached through an inbound webhook.
     * @param url address of the webhook, a secret
     * @return the portal
     */
    public static Bitrix24 webhook(String url) {
        return of(RestClient.webhook(url).build());
    }

    /**
     * A portal reached through an inbound webhook.
     * @param url address of the webhook, a secret
     * @return the portal
     */
    public static Bitrix24 webhook(URI url) {
        return of(RestClient.webhook(url).build());
    }

    /**
     * A portal reached with access tokens.
     * @param portal address of the portal
     * @param token gives a valid access token whenever one is needed
     * @return the portal
     */
    public static Bitrix24 oauth(URI portal, Supplier<Secret> token) {
        return of(RestClient.oauth(portal, token).build());
    }

    /**
     * A portal reached through a client with settings of its own.
     * @param client sends the calls
     * @return the portal
     */
    public static Bitrix24 of(RestClient client) {
        return new Bitrix24(client);
    }

    /** {@return the methods {@code demo.*}} */
    public DemoMethods demo() {
        return new DemoMethods(client);
    }

    /** {@return the methods of REST v3} */
    public V3Methods v3() {
        return new V3Methods(client);
    }

    /**
     * Any method of REST v2, by its name: the door for what is not documented.
     * @param method wire name
     * @param params sent as they are
     * @return the call, not made yet
     */
    public Call<Json> call(String method, JsonObject params) {
        return client.call(method, params);
    }

    /** {@return what sends the calls} */
    public RestClient client() {
        return client;
    }
}
