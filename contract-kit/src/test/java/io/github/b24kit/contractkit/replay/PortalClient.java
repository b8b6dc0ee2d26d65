package io.github.b24kit.contractkit.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A caller that shares no code with the portal: the JDK's HTTP client and Jackson's databind. */
final class PortalClient {
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    HttpResponse<String> post(URI uri, String body, String... headers) {
        return send(request(uri, body, headers).build());
    }

    HttpRequest.Builder request(URI uri, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Code and description of an error in Bitrix24's shape. */
    String[] error(HttpResponse<String> response) {
        try {
            JsonNode body = json.readTree(response.body());
            return new String[] {
                body.get("error").textValue(), body.get("error_description").textValue()
            };
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
