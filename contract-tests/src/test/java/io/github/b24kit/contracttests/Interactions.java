package io.github.b24kit.contracttests;

import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MatchingRulesImpl;
import io.github.b24kit.contractkit.recording.Recording;
import io.github.b24kit.specmodel.model.Api;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cases as Pact interactions: the request without any rule, so that Pact takes it literally; the answer with the rules of the spec. */
final class Interactions {
    /** Path of the mock server and of the replay portal. */
    static final String BASE_PATH = "/rest/1/replay/";

    static final String GROUP = "b24";

    private Interactions() {}

    static V4Interaction.SynchronousHttp of(Api api, ContractCase made) {
        Recording recording = made.recording();
        String code = made.errorCode();
        MatchingRulesImpl rules = new MatchingRulesImpl();
        MatchingRuleCategory body =
                code == null ? AnswerRules.ofSuccess(api, made.operation()) : AnswerRules.ofError(api, code);
        rules.addCategory(body);
        V4Interaction.SynchronousHttp interaction = new V4Interaction.SynchronousHttp(
                null,
                made.description(),
                recording == null ? List.of() : List.of(new ProviderState("recording", Map.of("id", recording.id()))),
                new HttpRequest(
                        "POST",
                        BASE_PATH + made.operation().method(),
                        new LinkedHashMap<>(),
                        headers("application/json"),
                        json(requestBody(made.operation().method()))),
                new HttpResponse(made.status(), headers(made.contentType()), json(made.body()), rules));
        interaction.setPending(recording == null);
        interaction.addReference(GROUP, "method", made.operation().method());
        interaction.addReference(GROUP, "case", made.id());
        interaction.addReference(GROUP, "kind", recording == null ? "spec-made" : "recorded");
        interaction.addReference(GROUP, "docs", made.docs());
        if (recording != null) {
            interaction.addReference(GROUP, "recording", recording.id());
            interaction.addReference(GROUP, "sha256", recording.response().bodySha256());
        }
        return interaction;
    }

    /** The request of a method as a person typed it; a line feed at the end of the file does not belong to it. */
    static String requestBody(String method) {
        String file = "/requests/" + method + ".json";
        try (InputStream in = Interactions.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("There is no resource " + file + "; type the request by hand");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Map<String, List<String>> headers(String contentType) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        headers.put("Content-Type", List.of(contentType));
        return headers;
    }

    private static OptionalBody json(String text) {
        return OptionalBody.body(text.getBytes(StandardCharsets.UTF_8), ContentType.getJSON());
    }
}
