package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.facts.Fact;
import io.github.b24kit.docsimporter.facts.Fact.Source;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The section about errors beside its table: examples of failures, and the line of statuses. */
record ErrorLayer() implements Layer {
    private static final Pattern STATUS = Pattern.compile("[45][0-9][0-9]");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+");

    @Override
    public String noun() {
        return "example of an error";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        MethodFacts method = passage.method();
        if (method == null) {
            return Heard.NOTHING;
        }
        if (older && claim instanceof Claim.Code code && isStatusForCode(method, code)) {
            return new Heard(Stance.NEWER, null);
        } else if (claim instanceof Claim.Code code) {
            Source before = shows(method, code.older());
            Source now = shows(method, code.newer());
            boolean gone = !older && before == null && isGone(method, code);
            Stance stance = Stance.of(before != null, now != null || gone);
            return stance == Stance.SILENT ? Heard.NOTHING : new Heard(stance, before == null ? now : before);
        } else if (claim instanceof Claim.Status status
                && tellsStatus(method, Passage.name(Passage.parent(passage.path())))) {
            List<String> statuses = method.httpStatus();
            return new Heard(Stance.of(names(statuses, status.older()), names(statuses, status.newer())), null);
        }
        return Heard.NOTHING;
    }

    /** Whether what a new code stands for was told of another one, which is then no news. */
    static boolean hadAnotherCode(Claim claim, Passage from, Passage to) {
        MethodFacts before = from.method();
        MethodFacts now = to.method();
        if (before == null || now == null || !(claim instanceof Claim.Code code)) {
            return false;
        }
        Set<String> still = now.errors().stream().map(Fact.ErrorRow::code).collect(Collectors.toSet());
        Set<String> told = before.errors().stream()
                .filter(row -> !still.contains(row.code()))
                .map(row -> before.texts().of(row).strip())
                .collect(Collectors.toSet());
        return now.errors().stream()
                .filter(row -> row.code().equals(code.newer()))
                .map(row -> now.texts().of(row).strip())
                .anyMatch(text -> !text.isEmpty() && told.contains(text));
    }

    /** Whether a status stood where the code belongs, while the code itself stood beside it or in an example. */
    private static boolean isStatusForCode(MethodFacts method, Claim.Code code) {
        String older = code.older();
        return older != null
                && code.newer() == null
                && STATUS.matcher(older).matches()
                && (method.errors().stream()
                                .filter(row -> row.code().equals(older))
                                .anyMatch(row ->
                                        CODE.matcher(method.texts().of(row)).matches())
                        || codes(method)
                                .anyMatch(shown -> CODE.matcher(text(shown)).matches()));
    }

    /** Whether examples show codes, and not the one that the table lost; a status in the place of a code was none. */
    private static boolean isGone(MethodFacts method, Claim.Code code) {
        String lost = code.older();
        return lost != null
                && code.newer() == null
                && !STATUS.matcher(lost).matches()
                && codes(method).findAny().isPresent();
    }

    /** Whether the table has the status itself; else the line of statuses is where it was read. */
    private static boolean tellsStatus(MethodFacts method, String code) {
        return method.errors().stream()
                .anyMatch(row -> row.code().equals(code) && !row.status().isEmpty());
    }

    private static boolean names(List<String> statuses, @Nullable String status) {
        return status != null && statuses.contains(status);
    }

    private static @Nullable Source shows(MethodFacts method, @Nullable String code) {
        if (code == null || code.isEmpty()) {
            return null;
        }
        return codes(method)
                .filter(value -> text(value).equals(code))
                .findFirst()
                .map(value -> new Source(method.file(), value.line(), Fact.Layer.JSON_EXAMPLE))
                .orElse(null);
    }

    /** The codes in examples of failures. */
    private static Stream<Sample> codes(MethodFacts method) {
        return method.samples().errorAnswers().stream()
                .flatMap(answer -> answer.json().values().stream())
                .flatMap(body -> Stream.of("error", "error.code").flatMap(path -> body.at(path).stream()));
    }

    private static @Nullable String written(Sample value) {
        return value instanceof Sample.Text text
                ? text.value()
                : value instanceof Sample.Numeric number ? number.written() : null;
    }

    private static String text(Sample value) {
        String written = written(value);
        return written == null ? "" : written.strip();
    }
}
