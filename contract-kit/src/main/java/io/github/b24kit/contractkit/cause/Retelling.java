package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.compare.finding.ContractFinding;
import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.TypeLink;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells an answered field that is new, or gone, from one of which the other page tells in another way. */
final class Retelling {
    /** An item of a list of keys, such as {@code - `id` – who}. */
    private static final Pattern KEY = Pattern.compile("[`*]{1,3}(\\w+)[`*]{1,3}\\s*(?:[–—:-]|$).*", Pattern.DOTALL);

    private static final String ROOT = "result.";

    private final Sentences older;

    Retelling(Sentences older) {
        this.older = older;
    }

    boolean of(ContractFinding finding, Passage from, Passage to) {
        if (from.sent() || !from.rows().isEmpty() || !(Claim.of(finding, from, to) instanceof Claim.Existence claim)) {
            return false;
        } else if (!claim.appears()) {
            return to.shows(to.name());
        } else if (from.described()) {
            return isNamed(from);
        }
        return from.shows(to.name()) || isNamed(from) || isKey(from, to) || isLinked(from, to);
    }

    /** Whether words of the older page name the field as {@code OWNER[ID]} does. */
    private boolean isNamed(Passage from) {
        String named = Passage.name(Passage.parent(from.path())) + '[' + from.name() + ']';
        return from.method() != null && older.of(from.method()).text().contains(named);
    }

    /** Whether a list of keys stood in the place of a table. */
    private boolean isKey(Passage from, Passage to) {
        MethodFacts method = from.method();
        return method != null
                && to.path().startsWith(ROOT)
                && keys(older.of(method)).contains(to.path().substring(ROOT.length()));
    }

    /** Paths of keys; deeper items are keys of the one above them. */
    private static Set<String> keys(Sentences.Said said) {
        Set<String> keys = new HashSet<>();
        Deque<Map.Entry<Integer, String>> open = new ArrayDeque<>();
        for (Block.Item item : said.items()) {
            Matcher key = KEY.matcher(item.text());
            if (key.matches()) {
                while (!open.isEmpty() && open.getLast().getKey() >= item.indent()) {
                    open.removeLast();
                }
                String path = open.isEmpty() ? key.group(1) : open.getLast().getValue() + "." + key.group(1);
                open.addLast(Map.entry(item.indent(), path));
                keys.add(path);
            }
        }
        return keys;
    }

    /** Whether the older page led to the page of the type that the newer one's table gives to what holds the field. */
    private boolean isLinked(Passage from, Passage to) {
        MethodFacts before = from.method();
        MethodFacts now = to.method();
        if (before == null || now == null || !to.rows().isEmpty()) {
            return false;
        }
        return Stream.concat(now.top().stream(), now.result().stream())
                .filter(row -> to.path().startsWith(row.path() + "."))
                .flatMap(row -> now.typeLinks().stream().filter(link -> isOf(link, row)))
                .map(link -> link.target().substring(link.target().lastIndexOf('/') + 1))
                .filter(page -> !page.startsWith("data-types"))
                .anyMatch(page -> older.of(before).text().contains("/" + page));
    }

    private static boolean isOf(TypeLink link, Fact.FieldRow row) {
        return link.line() == row.source().line()
                && link.file().equals(row.source().file());
    }
}
