package io.github.b24kit.generator.text;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.Writer;

/** Mustache without HTML escaping: values come escaped for the language of their file. */
final class PlainMustacheFactory extends DefaultMustacheFactory {
    @Override
    public void encode(String value, Writer writer) {
        try {
            writer.write(value);
        } catch (IOException e) {
            throw new MustacheException("cannot write a value", e);
        }
    }
}
