package io.github.b24kit.docsimporter.docs;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.MethodReader;
import io.github.b24kit.docsimporter.facts.PageFinding;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.page.Parts;
import io.github.b24kit.docsimporter.page.Parts.Part;
import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.yfm.PageText;
import io.github.b24kit.docsimporter.yfm.UnreadableMarkupException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads all pages of a documentation on two cores; what comes of it does not depend on which is faster. */
public final class DocsReader {
    static final String FAULT = "the reader has a fault, please report this page: ";

    private static final int THREADS = 2;
    private static final Comparator<PageFinding> ORDER = Comparator.comparing(PageFinding::file)
            .thenComparing(PageFinding::line)
            .thenComparing(PageFinding::kind)
            .thenComparing(PageFinding::detail);

    private final Documentation docs;
    private final IntConsumer progress;
    private final Words words = Words.packaged();
    private final boolean texts;
    private final MethodReader methods;
    private final AtomicInteger done = new AtomicInteger();

    private DocsReader(Documentation docs, IntConsumer progress, boolean texts) {
        this.docs = docs;
        this.progress = progress;
        this.texts = texts;
        this.methods = new MethodReader(words, texts);
    }

    /** What is kept of a page: no markup, and no text unless it is asked for, so that thousands of pages need little room. */
    private record Read(@Nullable PageKind kind, @Nullable MethodFacts facts, List<PageFinding> findings) {}

    /**
     * Reads all pages.
     *
     * @param progress is told now and then, by any thread, how many pages are done
     */
    public static DocsReading read(Documentation docs, IntConsumer progress) throws InterruptedException {
        return new DocsReader(docs, progress, false).read();
    }

    /** Reads all pages, and keeps what they say in words. */
    public static DocsReading readWithTexts(Documentation docs, IntConsumer progress) throws InterruptedException {
        return new DocsReader(docs, progress, true).read();
    }

    private DocsReading read() throws InterruptedException {
        List<MethodFacts> facts = new ArrayList<>();
        SortedMap<PageKind, Integer> kinds = new TreeMap<>();
        List<PageFinding> findings = new ArrayList<>(docs.findings());
        for (Read page : all()) {
            if (page.kind() != null) {
                kinds.merge(page.kind(), 1, Integer::sum);
            }
            if (page.facts() != null) {
                facts.add(page.facts());
            }
            findings.addAll(page.findings());
        }
        TypeIndex types = new TypeIndex(docs, words, texts);
        facts.forEach(each -> types.follow(each.typeLinks()));
        types.read();
        findings.addAll(types.findings());
        findings.addAll(described(facts));
        findings.sort(ORDER);
        return new DocsReading(List.copyOf(facts), types.types(), kinds, List.copyOf(findings));
    }

    private List<Read> all() throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Read> pages = new ArrayList<>();
            for (Future<Read> page : threads.invokeAll(docs.pages().stream()
                    .map(path -> (java.util.concurrent.Callable<Read>) () -> page(path))
                    .toList())) {
                pages.add(page.get());
            }
            return pages;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Read page(String path) {
        Read read;
        try {
            read = read(Page.read(PageText.of(path, docs.read(path), docs::fragment)));
        } catch (IOException | UnreadableMarkupException e) {
            read = unreadable(path, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            read = unreadable(path, FAULT + e.getClass().getSimpleName()); // one page must not hold up all others
        }
        progress.accept(done.incrementAndGet());
        return read;
    }

    private static Read unreadable(String path, String why) {
        return new Read(null, null, List.of(new PageFinding(PageFinding.Kind.UNREADABLE_PAGE, path, 1, 0, why)));
    }

    private Read read(Page page) {
        MethodFacts facts = methods.read(page);
        if (facts != null) {
            return new Read(PageKind.METHOD, facts, facts.findings());
        }
        PageKind kind = PageKind.of(page, words);
        boolean nameless = kind == PageKind.OTHER && isBuiltLikeAMethod(page);
        return new Read(
                kind,
                null,
                nameless ? List.of(new PageFinding(PageFinding.Kind.NO_METHOD, page.file(), 1, 0)) : List.of());
    }

    private boolean isBuiltLikeAMethod(Page page) {
        Parts parts = new Parts(page, words);
        return parts.has(Part.PARAMETERS) && parts.has(Part.RETURNED) && parts.has(Part.ERRORS);
    }

    private static List<PageFinding> described(List<MethodFacts> methods) {
        Set<String> names = new HashSet<>();
        return methods.stream()
                .filter(each -> !names.add(each.method() + each.v3()))
                .map(each -> new PageFinding(PageFinding.Kind.SAME_METHOD, each.file(), 1, 0, each.method()))
                .toList();
    }
}
