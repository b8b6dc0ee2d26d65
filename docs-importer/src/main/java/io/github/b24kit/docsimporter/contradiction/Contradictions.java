package io.github.b24kit.docsimporter.contradiction;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.NamedType;
import io.github.b24kit.docsimporter.page.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds where the layers of the documentation disagree. */
public final class Contradictions {
    private static final Comparator<Contradiction> ORDER = Comparator.comparing(
                    (Contradiction each) -> each.stated().line())
            .thenComparing(Contradiction::kind)
            .thenComparing(each -> each.other().line())
            .thenComparing(Contradiction::path);

    private final List<Check> checks;

    /**
     * Checks that know the types that pages share.
     *
     * @param types by name
     */
    public Contradictions(Words words, Map<String, NamedType> types) {
        TypeForms forms = new TypeForms(words, types);
        this.checks = List.of(
                new NameCheck(),
                new RowCheck(forms),
                new RequestCheck(forms, words),
                new AnswerCheck(forms, types, words),
                new ProseCheck(),
                new ErrorCheck(),
                new TypeScriptCheck(forms, types, words),
                new SharedTypeCheck(forms, types, words),
                new GoCheck(words));
    }

    /** What disagrees on the pages of methods, page by page. */
    public List<Contradiction> of(List<MethodFacts> methods) {
        return methods.stream().flatMap(this::of).toList();
    }

    /** What disagrees on one page, in the order of its lines. */
    public Stream<Contradiction> of(MethodFacts method) {
        return checks.stream().flatMap(check -> check.of(method).stream()).sorted(ORDER);
    }
}
