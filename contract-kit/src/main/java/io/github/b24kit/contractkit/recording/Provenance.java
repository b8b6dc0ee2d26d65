package io.github.b24kit.contractkit.recording;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Where a recording comes from; each kind is complete only with the facts that let somebody else look it up. */
public sealed interface Provenance {

    /** A word more for readers, where the facts do not tell the whole story. */
    @Nullable
    String note();

    /**
     * A place in a public repository.
     *
     * @param repo owner and name on GitHub
     * @param path file inside the repository
     * @param commit id of the commit that was read, as long as it is known
     * @param lines first and last line, {@code 630-688}
     * @param url page for people
     * @param read day of reading
     */
    record Source(String repo, String path, String commit, String lines, URI url, LocalDate read) {}

    /** {@code doc-example}: an example of Bitrix24's documentation. */
    record DocExample(Source source, @Nullable String note) implements Provenance {}

    /**
     * {@code doc-shape}: the shape of an example of Bitrix24's documentation. Keys, JSON types, nulls, empty texts, documented values and
     * the spelling of numbers are the page's; all other values are our own, so it is evidence of no value.
     */
    record DocShape(Source source, @Nullable String note) implements Provenance {}

    /** {@code third-party}: a fixture of somebody else's tests, or a public issue. */
    record ThirdParty(Source source, @Nullable String note) implements Provenance {}

    /**
     * {@code live}: the answer of a real portal.
     *
     * @param capturedAt when it was answered
     * @param capturedBy name and version of the tool that wrote it down
     * @param portal what kind of portal answered; never which one
     */
    record Live(
            OffsetDateTime capturedAt,
            String capturedBy,
            Portal portal,
            @Nullable String note) implements Provenance {}

    /**
     * {@code hand-written}: made by a person, so no evidence of anything.
     *
     * @param because why it is here all the same
     */
    record HandWritten(String because, @Nullable String note) implements Provenance {}

    /**
     * What decides how a portal answers.
     *
     * @param edition cloud or on-premise
     * @param plan tariff or licence
     * @param region region of the account
     * @param restVersion version of the portal's rest module
     */
    record Portal(String edition, String plan, String region, String restVersion) {}
}
