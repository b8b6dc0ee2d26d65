package io.github.b24kit.docsimporter.facts;

import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.sample.CallUrl;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which method a page describes.
 *
 * @param name as the page's own call names it, else as the title does
 * @param v3 whether its calls go to REST v3
 */
record MethodName(String name, boolean v3) {
    private static final Pattern DOTTED = Pattern.compile("(?<![\\w.])[A-Za-z_]\\w*(?:\\.\\w+)+(?![\\w.])");

    /** An event has an upper-case name, a function of the JavaScript SDK an object in front. */
    private static final Pattern NO_METHOD = Pattern.compile("[A-Z0-9_.]+|BX(?:24)?\\..*");

    /** A call by an SDK: {@code callMethod('garden.bed.dig'}. */
    private static final Pattern CALL =
            Pattern.compile("(?:\\bcall|\\bcallMethod|\\b\\w+ListMethod)\\(\\s*['\"]([a-z]\\w*(?:\\.\\w+)+)['\"]");

    /**
     * The method of a page; null if it describes none.
     *
     * @param scoped whether the page has a line that names the scope
     * @param answers whether the page tells what is answered
     */
    static @Nullable MethodName of(Page page, boolean scoped, boolean answers) {
        List<CallUrl> calls = calls(page);
        List<String> titled = DOTTED.matcher(page.title())
                .results()
                .map(found -> found.group())
                .filter(name -> !NO_METHOD.matcher(name).matches())
                .toList();
        Map<String, Integer> called = new LinkedHashMap<>();
        calls.forEach(call -> called.merge(call.method(), 1, Integer::sum));
        String name = called.keySet().stream()
                .filter(titled::contains)
                .findFirst()
                .orElse(titled.isEmpty() ? null : titled.get(titled.size() - 1));
        String only = called.size() == 1 ? called.keySet().iterator().next() : null;
        if (only != null
                && (name == null ? answers : isOther(name, only) && (isSaid(only, page) || isFiled(only, page)))) {
            name = only; // a title may name a neighbour, or its own method wrongly
        } else if (name != null && !called.containsKey(name) && !scoped) {
            name = null; // a page about a family of methods
        }
        if (name == null && scoped && calls.isEmpty()) {
            name = inCode(page);
        }
        if (name == null) {
            return null;
        }
        boolean v3 = calls.stream().anyMatch(CallUrl::v3);
        return new MethodName(name, v3);
    }

    /** The one method that samples in programming languages call, if the page is filed by its name; else null. */
    private static @Nullable String inCode(Page page) {
        List<String> called = page.body()
                .all()
                .flatMap(section -> Block.flat(section.blocks()))
                .filter(Block.Fence.class::isInstance)
                .flatMap(fence -> CALL.matcher(((Block.Fence) fence).text()).results())
                .map(call -> call.group(1))
                .distinct()
                .toList();
        String only = called.size() == 1 ? called.get(0) : null;
        return only != null && isFiled(only, page) ? only : null;
    }

    private static boolean isOther(String titled, String called) {
        return !titled.equalsIgnoreCase(called);
    }

    /** Whether a text of the page speaks of the method, in code marks. */
    private static boolean isSaid(String method, Page page) {
        return page.body()
                .all()
                .flatMap(section -> Block.flat(section.blocks()))
                .anyMatch(block -> Inline.of(block).codes().contains(method));
    }

    /** Whether the page's file has the name of the method. */
    private static boolean isFiled(String method, Page page) {
        String file = page.file().substring(page.file().lastIndexOf('/') + 1).replaceFirst("\\.md$", "");
        return letters(file).equals(letters(method));
    }

    private static String letters(String name) {
        return name.replaceAll("[-._]", "").toLowerCase(Locale.ROOT);
    }

    private static List<CallUrl> calls(Page page) {
        List<CallUrl> calls = new ArrayList<>();
        page.body().all().flatMap(section -> Block.flat(section.blocks())).forEach(block -> {
            if (block instanceof Block.Fence fence && fence.text().contains("curl")) {
                CallUrl call = CallUrl.in(fence.text());
                if (call != null) {
                    calls.add(call);
                }
            }
        });
        return calls;
    }
}
