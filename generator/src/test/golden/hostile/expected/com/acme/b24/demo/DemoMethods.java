// Generated from the specification. Changes are lost.
package com.acme.b24.demo;

import io.github.b24kit.runtime.Call;
import io.github.b24kit.runtime.RestClient;
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
     * *&#47; static int pwned; &#47;* &#92;u002a&#92;u002f *&#92;u002f &#92;uuuu002a/ C:&#92;user&#92;x $L $$ $T
     * &#60;script&#62;alert(1)&#60;/script&#62; &#123;&#64;link Nope#x&#125; &#64;deprecated &#38; line paragraph
     * [U+202E] reversed [U+200B] [U+FEFF] &#1089; end.
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoHostile
     */
    public Call<DemoHostile.Result> hostile() {
        return client.call(DemoHostile.builder().build());
    }

    /**
     * *&#47; static int pwned; &#47;* &#92;u002a&#92;u002f *&#92;u002f &#92;uuuu002a/ C:&#92;user&#92;x $L $$ $T
     * &#60;script&#62;alert(1)&#60;/script&#62; &#123;&#64;link Nope#x&#125; &#64;deprecated &#38; line paragraph
     * [U+202E] reversed [U+200B] [U+FEFF] &#1089; end.
     * @param parameters sets the parameters
     * @return the call, not made yet
     * @see com.acme.b24.demo.DemoHostile
     */
    public Call<DemoHostile.Result> hostile(Consumer<? super DemoHostile.Builder> parameters) {
        return client.call(DemoHostile.of(parameters));
    }
}
