// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import io.github.b24kit.runtime.Secret;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Methods <code>demo.answer.*</code>.
 */
@Generated("io.github.b24kit.generator")
public final class DemoAnswerMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     *
     * @param client sends the calls
     */
    public DemoAnswerMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Answers a number, which may be null.
     *
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAnswerCount
     */
    public Call<Long> count() {
        return client.call(DemoAnswerCount.builder().build());
    }

    /**
     * Answers a map.
     *
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAnswerLimits
     */
    public Call<Map<String, Long>> limits() {
        return client.call(DemoAnswerLimits.builder().build());
    }

    /**
     * Answers a list that lies at one of two places.
     *
     * @param owner Whose they are. (<code>integer</code>, required)
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAnswerList
     */
    public Call<List<DemoAnswerList.Result>> list(long owner) {
        return client.call(DemoAnswerList.builder().owner(owner).build());
    }

    /**
     * Answers a list that lies at one of two places.
     *
     * @param owner Whose they are. (<code>integer</code>, required)
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAnswerList
     */
    public Call<List<DemoAnswerList.Result>> list(String owner) {
        return client.call(DemoAnswerList.builder().owner(owner).build());
    }

    /**
     * Answers a secret.
     *
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoAnswerToken
     */
    public Call<Secret> token() {
        return client.call(DemoAnswerToken.builder().build());
    }
}
