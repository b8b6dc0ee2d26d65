package io.github.b24kit.docsimporter.effect;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.GoMark;
import io.github.b24kit.specmodel.model.Operation.Effect;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Tells what calling a method does: by its name where somebody looked at it, else by the last word of its name and by what Go marks. A
 * wrong {@code safe} would make clients repeat an action, so whatever is not known to be safe is unsafe, and of two tellings the less safe
 * one counts.
 */
public final class Effects {
    private static final String FILE = "effects.properties";
    private static final String VERB = "verb.";

    private final Map<String, Effect> verbs;
    private final Map<String, Effect> names;

    private Effects(Map<String, Effect> verbs, Map<String, Effect> names) {
        this.verbs = verbs;
        this.names = names;
    }

    /** Those that come with the importer, read from {@code effects.properties}. */
    public static Effects packaged() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Effects.class.getResourceAsStream(FILE), FILE);
                Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Effect> verbs = new TreeMap<>();
        Map<String, Effect> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String key : properties.stringPropertyNames()) {
            String value = properties.getProperty(key);
            if (key.startsWith(VERB)) {
                words(value).forEach(word -> verbs.put(word, effect(key.substring(VERB.length()))));
            } else {
                names.put(key, effect(value.substring(0, value.indexOf(':'))));
            }
        }
        return new Effects(verbs, names);
    }

    /** What the method does, and how that is known. */
    public EffectTelling of(MethodFacts method) {
        return of(method.method(), method.samples().go());
    }

    /** The same, of a method by its wire name and the marks on its page. */
    public EffectTelling of(String method, List<GoMark> marks) {
        Effect known = names.get(method);
        if (known != null) {
            return new EffectTelling(known, EffectTelling.By.NAME);
        }
        String last = method.substring(method.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Effect verb = verbs.getOrDefault(last, Effect.UNSAFE);
        Set<Boolean> marked = marks.stream()
                .filter(mark -> mark.method().equals(method))
                .map(GoMark::idempotent)
                .collect(Collectors.toSet());
        boolean repeatable = verb != Effect.UNSAFE;
        if (!marked.isEmpty() && !marked.equals(Set.of(repeatable))) {
            return new EffectTelling(Effect.UNSAFE, repeatable ? EffectTelling.By.NO_MARK : EffectTelling.By.NO_VERB);
        }
        return new EffectTelling(verb, EffectTelling.By.VERB);
    }

    /** Methods that somebody looked at. */
    Set<String> names() {
        return names.keySet();
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split("\\|", -1)).map(String::strip).toList();
    }

    private static Effect effect(String word) {
        return Effect.valueOf(word.strip().toUpperCase(Locale.ROOT));
    }
}
