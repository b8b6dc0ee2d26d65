package io.github.b24kit.specmodel.model;

import io.github.b24kit.specmodel.finding.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One documented method of the REST API. Its key is ({@code method}, {@code api}).
 *
 * @param method wire name, such as {@code crm.item.payment.get}
 * @param api version of the REST protocol it is called through
 * @param location where its entry begins; for a corrected entry, the layer that introduced it
 * @param origin whether the entry was imported or authored
 * @param summary one sentence in our own words
 * @param docs documentation page (https)
 * @param source where and when the facts were read
 * @param access who may call it and where it exists
 * @param behaviour what calling it does and how it may be repeated
 * @param deprecated why it should no longer be called
 * @param params top-level parameters
 * @param result what {@code result} of a successful answer holds
 * @param pages how the rows of a list are handed out; null where the page says nothing of pages
 * @param httpStatus statuses of failures that the page names without telling which error has which; ascending
 * @param errors rows of the page's own error table, in page order; the same code may stand in several rows
 * @param examples request examples
 */
public record Operation(
        String method,
        ApiVersion api,
        SourceLocation location,
        Origin origin,
        @Nullable String summary,
        @Nullable String docs,
        @Nullable Source source,
        Access access,
        Behaviour behaviour,
        @Nullable Deprecation deprecated,
        ObjectShape params,
        Result result,
        @Nullable Pages pages,
        List<Integer> httpStatus,
        List<ErrorRow> errors,
        List<Example> examples) {
    public Operation {
        httpStatus = List.copyOf(httpStatus);
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
    }

    public enum ApiVersion {
        V2,
        V3
    }

    public enum Origin {
        IMPORTED,
        AUTHORED
    }

    /**
     * Provenance of an entry.
     *
     * @param repo repository, {@code owner/name}
     * @param path page inside the repository
     * @param commit revision read
     * @param read day of reading, ISO date
     */
    public record Source(
            String repo,
            String path,
            @Nullable String commit,
            @Nullable String read) {}

    /**
     * Who may call a method.
     *
     * @param scopes any of these scopes is enough
     * @param permission the documented condition in words
     * @param level documented role: any {@code user}, who has a certain {@code right}, or an {@code admin}
     * @param editions {@code cloud}, {@code on-premise}; empty means everywhere
     * @param auth accepted kinds of authorisation, "webhook" or "oauth"; empty means all
     */
    public record Access(
            List<String> scopes,
            @Nullable String permission,
            @Nullable String level,
            List<String> editions,
            List<String> auth) {
        public Access {
            scopes = List.copyOf(scopes);
            editions = List.copyOf(editions);
            auth = List.copyOf(auth);
        }
    }

    public enum Effect {
        SAFE,
        IDEMPOTENT,
        UNSAFE
    }

    /**
     * What calling a method does.
     *
     * @param effect decides about retries
     * @param effectEvidence how the effect is known: {@code documented}, {@code inferred} …
     * @param readBack method that shows the state afterwards
     * @param naturalKey dotted parameter path that identifies a created object
     * @param batch whether it may be called inside {@code batch}
     * @param positional whether parameters are matched by order
     * @param consumes whether reading empties a queue
     */
    public record Behaviour(
            Effect effect,
            @Nullable String effectEvidence,
            @Nullable String readBack,
            @Nullable String naturalKey,
            boolean batch,
            boolean positional,
            boolean consumes) {}

    /**
     * A documented request.
     *
     * @param title what it shows
     * @param request the parameters by wire name, as a {@link Literal.MapOf}
     */
    public record Example(String title, Literal request) {}
}
