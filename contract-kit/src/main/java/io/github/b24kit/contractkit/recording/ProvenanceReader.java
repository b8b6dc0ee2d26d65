package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.recording.Provenance.Portal;
import io.github.b24kit.contractkit.recording.Provenance.Source;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;

/** Reads where a recording comes from and holds each kind to its facts. */
final class ProvenanceReader {
    private static final List<String> KINDS =
            List.of("doc-example", "doc-shape", "live", "third-party", "hand-written");

    private static final Pattern REPO = Pattern.compile("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+");
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{7,40}");
    private static final Pattern LINES = Pattern.compile("[1-9][0-9]*(-[1-9][0-9]*)?");
    private static final URI NO_PAGE = URI.create("https://invalid");

    private ProvenanceReader() {}

    static Provenance read(Members members) {
        String kind = members.text("kind");
        String note = members.optionalText("note");
        Provenance provenance = switch (kind) {
            case "doc-example" -> new Provenance.DocExample(source(members), note);
            case "doc-shape" -> new Provenance.DocShape(source(members), note);
            case "third-party" -> new Provenance.ThirdParty(source(members), note);
            case "live" ->
                new Provenance.Live(
                        members.text(
                                "capturedAt",
                                OffsetDateTime::parse,
                                "a date-time with offset such as 2026-01-31T12:00:00Z",
                                OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                        members.text("capturedBy"),
                        portal(members.object("portal")),
                        note);
            case "hand-written" -> new Provenance.HandWritten(members.text("because"), note);
            default -> {
                if (!kind.isEmpty()) {
                    members.report(
                            "kind",
                            "recording-value-is-valid",
                            "is no kind of provenance",
                            "One of " + String.join(", ", KINDS) + ".");
                }
                yield null;
            }
        };
        if (provenance == null) {
            // Which other keys belong here is known only with the kind.
            return new Provenance.HandWritten("", null);
        }
        members.end();
        return provenance;
    }

    private static Source source(Members members) {
        return new Source(
                members.matching("repo", REPO, "owner/name of a GitHub repository"),
                members.text("path"),
                members.matching("commit", COMMIT, "a commit id of 7 to 40 lower-case hex digits"),
                members.matching("lines", LINES, "a line or a range of lines such as 630-688"),
                members.text("url", ProvenanceReader::page, "an https address", NO_PAGE),
                members.text("read", LocalDate::parse, "a date such as 2026-01-31", LocalDate.EPOCH));
    }

    private static Portal portal(Members members) {
        Portal portal = new Portal(
                members.text("edition"), members.text("plan"), members.text("region"), members.text("restVersion"));
        members.end();
        return portal;
    }

    private static URI page(String text) {
        URI uri = URI.create(text);
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("not https");
        }
        return uri;
    }
}
