package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Section;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page says in lines and notes, outside of its tables. */
final class PageHead {
    private static final Pattern STATUS = Pattern.compile("\\b([1-5][0-9x]{2})\\b");
    private static final Pattern DEPRECATED_PATH = Pattern.compile("(^|/)(outdated|deprecated)(/|$)");

    private static final Pattern SCOPE = Pattern.compile("[a-z][a-z0-9_]*(?:\\.[a-z0-9_]+)*");

    private static final Pattern STROKE = Pattern.compile("\\s\\|\\s|\\n");

    private final Page page;
    private final Words words;

    PageHead(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    /** Tokens of the line that tells the scope; null if no line does. */
    @Nullable
    List<String> scope() {
        List<String> scope = null;
        for (Inline text : lines().toList()) {
            if (words.isLabel("line.scope", text.plain())) {
                scope = text.codes().stream()
                        .flatMap(code -> Arrays.stream(code.strip().split("\\s*,\\s*", -1)))
                        .filter(token -> SCOPE.matcher(token).matches())
                        .toList();
            }
        }
        return scope;
    }

    /** The lines below the title: those of a quotation, on old pages what a note says between strokes. */
    private Stream<Inline> lines() {
        return page.body().blocks().stream().flatMap(block -> {
            if (block instanceof Block.Quote quote) {
                return quote.lines().stream().map(line -> new Inline(line.text()));
            }
            return block instanceof Block.Note note
                    ? note.blocks().stream()
                            .filter(Block.Paragraph.class::isInstance)
                            .flatMap(inside -> STROKE.splitAsStream(((Block.Paragraph) inside).text()))
                            .map(Inline::new)
                    : Stream.empty();
        });
    }

    /** The role that the line about permissions comes down to, as entries call it; empty where no line tells one. */
    String permissionLevel() {
        return lines().map(Inline::plain)
                .filter(line -> words.isLabel("line.permission", line))
                .map(line -> level(line.substring(line.indexOf(':') + 1).replace("*", "")))
                .findFirst()
                .orElse("");
    }

    private String level(String who) {
        if (who.isBlank() || words.isIn("permission.varies", who)) {
            return "";
        }
        return words.is("permission.user", who) ? "user" : words.is("permission.admin", who) ? "admin" : "right";
    }

    /** What the page says first, in a paragraph of its own. */
    String summary() {
        return PlainText.of(page.body().blocks().stream()
                .filter(block -> !words.isLabel("line.scope", Inline.of(block).plain()))
                .toList());
    }

    /** Whether a note or the place of the page says that the method should not be used any more. */
    boolean isDeprecated() {
        return DEPRECATED_PATH.matcher(page.file()).find()
                || page.body().blocks().stream()
                        .filter(Block.Note.class::isInstance)
                        .map(Block.Note.class::cast)
                        .filter(note ->
                                note.kind().equals("warning") || note.kind().equals("alert"))
                        .anyMatch(note -> words.isIn("note.deprecated", text(note)));
    }

    private static String text(Block.Note note) {
        StringBuilder text = new StringBuilder(note.title());
        note.blocks().forEach(block -> text.append(' ').append(Inline.of(block).plain()));
        return text.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether a sentence says that the method takes no parameters. */
    boolean saysNoParameters() {
        return page.body()
                .all()
                .flatMap(section -> section.blocks().stream())
                .anyMatch(block -> words.isIn("text.none", Inline.of(block).plain()));
    }

    /**
     * The statuses that lines of sections name; what fragments say of all methods does not count.
     *
     * @param headed sections about errors
     * @param around all that go with them: the heading of a fragment divides the text of the page
     */
    List<String> statuses(List<Section> headed, List<Section> around) {
        List<Section> sections = around.stream()
                .filter(section ->
                        headed.contains(section) || !isOwn(section.heading().line()))
                .toList();
        List<String> statuses = new ArrayList<>();
        for (Block block :
                sections.stream().flatMap(section -> section.blocks().stream()).toList()) {
            // Old pages put a line such as "40x, 50x Error" in a quotation.
            String text = block instanceof Block.Quote quote
                    ? quote.text()
                    : Inline.of(block).plain();
            if (isOwn(block.line()) && (block instanceof Block.Quote || words.isLabel("line.status", text))) {
                Matcher status = STATUS.matcher(text);
                while (status.find()) {
                    statuses.add(status.group(1));
                }
            }
        }
        return List.copyOf(statuses);
    }

    private boolean isOwn(int line) {
        return page.text().place(line).file().equals(page.file());
    }
}
