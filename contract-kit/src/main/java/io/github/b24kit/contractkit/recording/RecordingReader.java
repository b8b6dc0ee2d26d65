package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonDocument;
import io.github.b24kit.contractkit.json.JsonReadException;
import io.github.b24kit.contractkit.json.JsonReader;
import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.JsonValue.JsonArray;
import io.github.b24kit.contractkit.json.JsonValue.JsonNull;
import io.github.b24kit.contractkit.json.JsonValue.JsonObject;
import io.github.b24kit.contractkit.json.JsonValue.JsonText;
import io.github.b24kit.contractkit.json.Pointer;
import io.github.b24kit.contractkit.recording.Recording.Outcome;
import io.github.b24kit.contractkit.recording.Recording.Redaction;
import io.github.b24kit.contractkit.recording.Recording.Request;
import io.github.b24kit.contractkit.recording.Recording.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one recording and checks all that can be checked by looking at it alone. */
final class RecordingReader {
    static final Pattern METHOD = Pattern.compile("[A-Za-z][A-Za-z0-9_]*+(?:\\.[A-Za-z0-9_]+)*");
    static final Pattern ID =
            Pattern.compile("(?<method>" + METHOD + ")\\.(?:success|error)(?:\\.(?:[2-9]|[1-9][0-9]+))?");

    /** What a client may look at in an answer; anything else could name the portal. */
    private static final List<String> HEADERS = List.of("Content-Type", "Retry-After");

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]*");

    static final int MAX_BODY_DEPTH = 200;

    private final Problems.InFile problems;

    RecordingReader(Problems.InFile problems) {
        this.problems = problems;
    }

    /** The recording, or null when something was reported. */
    @Nullable
    Recording read(JsonDocument document) {
        Members members = Members.of(problems, Pointer.ROOT, document.root())
                .orElse("volatile", new JsonArray(List.of()))
                .orElse("expiresOn", JsonNull.NULL)
                .orElse("supersedes", JsonNull.NULL);
        String method = members.matching("method", METHOD, "a method name such as crm.item.payment.get");
        String id = members.matching("id", ID, "<method>.success or <method>.error, with .2, .3 for further ones");
        if (!id.isEmpty() && !method.isEmpty() && !methodOf(id).equals(method)) {
            members.report(
                    "id",
                    "recording-id-names-method",
                    "does not start with the method",
                    "Write the id as " + method + ".success or " + method + ".error.");
        }
        String version = members.oneOf("apiVersion", List.of("v2", "v3"));
        Request request = request(members.object("request"), method, version);
        Response response = response(members.object("response"));
        Provenance provenance = ProvenanceReader.read(members.object("provenance"));
        List<Redaction> redactions = members.list("redactions", this::redaction);
        List<Pointer> volatilePointers = members.list("volatile", this::pointer);
        LocalDate expiresOn = members.textOrNull("expiresOn", LocalDate::parse, "a date such as 2026-01-31");
        String supersedes = members.textOrNull("supersedes");
        members.end();
        Recording recording = new Recording(
                id,
                method,
                version,
                request,
                response,
                provenance,
                redactions,
                volatilePointers,
                expiresOn,
                supersedes);
        if (problems.isClean()) {
            checkBody(recording);
            new LeakGate(problems).check(recording);
        }
        return problems.isClean() ? recording : null;
    }

    static String methodOf(String id) {
        var matcher = ID.matcher(id);
        return matcher.matches() ? matcher.group("method") : "";
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private Request request(Members members, String method, String version) {
        String verb = members.oneOf("verb", List.of("POST", "GET"));
        String expected = (version.equals("v3") ? "/rest/api/{user}/{hook}/" : "/rest/{user}/{hook}/") + method;
        String path = members.text("pathTemplate");
        if (!path.isEmpty() && !method.isEmpty() && !path.equals(expected)) {
            members.report(
                    "pathTemplate",
                    "recording-value-is-valid",
                    "is not the path of this method",
                    "Write " + expected + ".");
        }
        String contentType = members.oneOf("contentType", List.of("application/json"));
        String body = members.textOrNull("body");
        if (body != null) {
            try {
                new JsonReader(MAX_BODY_DEPTH).read(body);
            } catch (JsonReadException notJson) {
                members.report(
                        "body",
                        "recording-request-is-json",
                        notJson.reason(),
                        "Only a JSON request can be matched; or write null.");
            }
        }
        members.end();
        return new Request(verb, path, contentType, body);
    }

    private Response response(Members members) {
        int status = members.integer("status", 200, 599);
        Map<String, String> headers = new TreeMap<>();
        Members headerMembers = members.object("headers");
        for (String name : HEADERS) {
            String value = headerMembers.optionalText(name);
            if (value != null && PRINTABLE.matcher(value).matches()) {
                headers.put(name, value);
            } else if (value != null) {
                headerMembers.report(
                        name, "recording-value-is-valid", "is not printable ASCII", "Write it as it was received.");
            }
        }
        headerMembers.end();
        members.oneOf("charset", List.of("UTF-8"));
        String body = members.exactText("bodyText");
        String actual = sha256(Objects.requireNonNullElse(body, "").getBytes(StandardCharsets.UTF_8));
        String sha = members.text("bodySha256", Function.identity(), "the SHA-256 of bodyText, " + actual, "");
        Response response = new Response(status, headers, Objects.requireNonNullElse(body, ""), sha);
        if (body != null && !sha.isEmpty() && !sha.equals(actual)) {
            members.report(
                    "bodySha256",
                    "recording-is-unedited",
                    "does not match bodyText, whose hash is " + actual,
                    "What was recorded is never edited: restore the text, or write a new file that supersedes this one. Only where"
                            + " bodyText is written by hand does it take the hash that it has.");
        }
        members.end();
        return response;
    }

    private void checkBody(Recording recording) {
        Pointer at = Pointer.ROOT.child("response").child("bodyText");
        JsonValue body;
        try {
            body = new JsonReader(MAX_BODY_DEPTH).read(recording.response().bodyText());
        } catch (JsonReadException brokenOnPurpose) {
            if (recording.outcome() == Outcome.SUCCESS) {
                problems.report("recording-outcome-holds", at, brokenOnPurpose.reason(), "Such an answer is an error.");
            }
            return;
        }
        boolean failed = body instanceof JsonObject object && object.get("error") != null;
        boolean succeeded = body instanceof JsonObject object && object.get("result") != null && !failed;
        boolean saysSuccess = recording.outcome() == Outcome.SUCCESS;
        if (saysSuccess ? !succeeded : succeeded) {
            String found = failed ? "is an error" : "has no result";
            problems.report(
                    "recording-outcome-holds",
                    at,
                    saysSuccess ? found + ", the id says success" : "is a success, the id says error",
                    "The body decides, whatever the status; name the recording accordingly.");
        }
        for (int i = 0; i < recording.volatilePointers().size(); i++) {
            pointsInto(
                    body,
                    recording.volatilePointers().get(i),
                    Pointer.ROOT.child("volatile").child(i));
        }
        for (int i = 0; i < recording.redactions().size(); i++) {
            pointsInto(
                    body,
                    recording.redactions().get(i).pointer(),
                    Pointer.ROOT.child("redactions").child(i).child("pointer"));
        }
    }

    private void pointsInto(JsonValue body, Pointer pointer, Pointer at) {
        if (pointer.in(body) == null) {
            problems.report("recording-pointer-exists", at, "points at nothing in the answer", "Correct or remove it.");
        }
    }

    private Redaction redaction(Pointer at, JsonValue value) {
        Members members = Members.of(problems, at, value);
        Redaction redaction = new Redaction(
                members.text("pointer", Pointer::new, "a JSON pointer", Pointer.ROOT),
                members.text("rule"),
                members.oneOf("keeps", List.of("type", "length", "format")));
        members.end();
        return redaction;
    }

    private Pointer pointer(Pointer at, JsonValue value) {
        if (value instanceof JsonText text && !text.value().isEmpty() && Pointer.isPointer(text.value())) {
            return new Pointer(text.value());
        }
        problems.report("recording-value-is-valid", at, "is no JSON pointer to a part", "Write one such as /time.");
        return Pointer.ROOT;
    }
}
