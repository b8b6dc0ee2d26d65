package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.regex.Pattern;

/** What a page is about. Only pages of methods are read further; the others are counted. */
public enum PageKind {
    /** A method of the REST API. */
    METHOD,
    /** An event of the REST API. */
    EVENT,
    /** What is in a folder, or a subject as a whole. */
    OVERVIEW,
    /** How to do something. */
    GUIDE,
    /** A function of the JavaScript SDK. */
    FUNCTION,
    /** A place where applications show their widgets. */
    PLACEMENT,
    /** A text for other pages to include. */
    INCLUDE,
    /** Fields, types, settings and the like. */
    OTHER;

    private static final Pattern FRAGMENT = Pattern.compile("(^|/)_[^/]*/");
    private static final Pattern INDEX = Pattern.compile("(^|/)(index|README)\\.md$");

    /** Such as {@code onPlantAdd}, {@code PLANT.ON.ADD}, {@code ONPLANTADD} or {@code Plants::added}. */
    private static final Pattern EVENT_NAME = Pattern.compile(
            "(?<![\\w.])(?:[oO]n[A-Z]\\w+|ON[A-Z]{4,}|[A-Z_]+(?:\\.[A-Z_]+)*\\.ON\\.[A-Z_.]+|\\w+::\\w+)");

    /** Such as {@code BX24.callMethod}, {@code CallCardClose} or {@code getStatus} at the end. */
    private static final Pattern FUNCTION_NAME =
            Pattern.compile("(?<![\\w.])(?:(?:BX|BX24|Messenger)\\.[\\w.]+|[A-Za-z][a-z]+[A-Z]\\w*)(?:\\(\\))?$");

    /** Such as {@code PLANT_DETAIL_TAB}. */
    private static final Pattern PLACEMENT_NAME = Pattern.compile("(?<![\\w.])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![\\w.])");

    /** The kind of a page that describes no method. */
    static PageKind of(Page page, Words words) {
        String title = page.title();
        // A line below the title tells the scope of what can be called, bound or shown.
        boolean scoped = page.body().blocks().stream().anyMatch(Block.Quote.class::isInstance);
        if (FRAGMENT.matcher(page.file()).find()) {
            return INCLUDE;
        }
        if (INDEX.matcher(page.file()).find() || words.isIn("title.overview", title)) {
            return OVERVIEW;
        }
        if (EVENT_NAME.matcher(title).find()) {
            return EVENT;
        }
        if (scoped && FUNCTION_NAME.matcher(title).find()) {
            return FUNCTION;
        }
        if (scoped && words.isIn("title.event", title)) {
            return EVENT;
        }
        if (scoped && PLACEMENT_NAME.matcher(title).find()) {
            return PLACEMENT;
        }
        return words.isIn("title.guide", title) ? GUIDE : OTHER;
    }
}
