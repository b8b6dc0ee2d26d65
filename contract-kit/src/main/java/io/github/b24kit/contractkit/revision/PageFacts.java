package io.github.b24kit.contractkit.revision;

import io.github.b24kit.contractkit.compare.finding.Subject;
import io.github.b24kit.docsimporter.docs.DocsReading;
import io.github.b24kit.docsimporter.docs.Documentation;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.specmodel.model.Operation.ApiVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What pages say of methods and of the types that they share. */
public final class PageFacts {
    private final Map<String, MethodFacts> methods = new HashMap<>();
    private final Map<String, NamedType> types;
    private final Map<String, NamedType> byName = new HashMap<>();

    private final Documentation docs;

    PageFacts(Documentation docs, DocsReading reading) {
        this.docs = docs;
        reading.methods().forEach(each -> methods.putIfAbsent(key(each.method(), each.v3()), each));
        types = reading.types();
        types.forEach((name, type) -> byName.put(name.toLowerCase(Locale.ROOT), type));
    }

    /** The page of a method, however the case of its name; null if there is none. */
    public @Nullable MethodFacts method(Subject.Method method) {
        return methods.get(key(method.name(), method.api() == ApiVersion.V3));
    }

    /** A type by its name; null if no page describes it. */
    public @Nullable NamedType type(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    /** The types that pages share, by name. */
    public Map<String, NamedType> types() {
        return types;
    }

    /** The whole text of a page; nothing if it cannot be read any more. */
    public String text(String file) {
        try {
            return docs.read(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static String key(String name, boolean v3) {
        return name.toLowerCase(Locale.ROOT) + (v3 ? "/v3" : "");
    }
}
