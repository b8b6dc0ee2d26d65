// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
import javax.annotation.processing.Generated;

/** Methods {@code demo.note.*}. */
@Generated("io.github.b24kit.generator")
public final class DemoNoteMethods {
    private final RestClient client;

    /**
     * Methods called through a client.
     * @param client sends the calls
     */
    public DemoNoteMethods(RestClient client) {
        this.client = client;
    }

    /**
     * Does something.
     * @param id Which one. ({@code integer})
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoNote
     */
    public Call<Boolean> call(long id) {
        return client.call(DemoNote.builder().id(id).build());
    }

    /**
     * Does something.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoNoteRead
     */
    public Call<Boolean> read() {
        return client.call(DemoNoteRead.builder().build());
    }
}
