package io.github.b24kit.contractkit.compare.difference;

import io.github.b24kit.contractkit.compare.difference.Owner.OfMethod;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.ErrorRow;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Operation.Access;
import io.github.b24kit.specmodel.model.Operation.Behaviour;
import io.github.b24kit.specmodel.model.Pages;
import io.github.b24kit.specmodel.model.Result;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares one method of both specs. */
final class OperationWalk {
    private static final String ADMIN = "admin";

    /** Roles, each of which may do what those before it may. */
    private static final List<String> LEVELS = List.of("user", "right", ADMIN);

    private final Walk walk;
    private final Operation base;
    private final Operation head;
    private final OfMethod owner;
    private final Spot method;

    OperationWalk(Walk walk, Operation base, Operation head) {
        this.walk = walk;
        this.base = base;
        this.head = head;
        this.owner = OfMethod.of(base);
        this.method = Spot.of(owner, Role.METHOD, base.location(), head.location());
    }

    void walk() {
        Deprecations.compare(walk, method.step("deprecated"), base.deprecated(), head.deprecated());
        compareAccess(base.access(), head.access());
        compareBehaviour(base.behaviour(), head.behaviour());
        comparePages(base.pages(), head.pages());
        compareStatuses();
        new ErrorComparison(walk, method, failures(base), failures(head)).compare(base.errors(), head.errors());
        ObjectWalk objects = new ObjectWalk(walk);
        objects.walk(spot(Role.REQUEST).step("params"), base.params(), head.params());
        compareResults(objects, base.result(), head.result());
        objects.finish();
        comparePositions();
    }

    private Spot spot(Role role) {
        return Spot.of(owner, role, base.location(), head.location());
    }

    private void compareAccess(Access from, Access to) {
        Set<String> before = new TreeSet<>(from.scopes());
        Set<String> now = new TreeSet<>(to.scopes());
        if (!before.equals(now)) {
            // No scope at all means that none is needed.
            boolean lost = !now.isEmpty() && (before.isEmpty() || !now.containsAll(before));
            boolean gained = !before.isEmpty() && (now.isEmpty() || !before.containsAll(now));
            Trend trend = Trend.of(lost, gained);
            walk.note(method.step("scope"), Aspect.SCOPE, trend, "scope", Wording.list(before), Wording.list(now));
        }
        compareOptions("auth", Aspect.AUTHORISATION, from.auth(), to.auth());
        compareOptions("editions", Aspect.EDITIONS, from.editions(), to.editions());
        if (!Objects.equals(from.level(), to.level())) {
            boolean raised = to.level() == null
                    ? LEVELS.get(0).equals(from.level())
                    : LEVELS.indexOf(to.level()) > (from.level() == null ? 0 : LEVELS.indexOf(from.level()));
            boolean unsaid = raised && !ADMIN.equals(to.level()) && (from.level() == null || to.level() == null);
            walk.note(
                    method.step("permission-level"),
                    Aspect.PERMISSION,
                    raised ? Trend.NARROWED : Trend.WIDENED,
                    "permission-level",
                    from.level(),
                    to.level(),
                    marks(unsaid));
        }
    }

    private void compareOptions(String key, Aspect aspect, List<String> from, List<String> to) {
        FieldWalk.compareEditions(walk, method.step(key), key, aspect, new TreeSet<>(from), new TreeSet<>(to));
    }

    private void compareBehaviour(Behaviour from, Behaviour to) {
        if (from.effect() != to.effect()) {
            walk.note(
                    method.step("effect"),
                    Aspect.EFFECT,
                    to.effect().compareTo(from.effect()) > 0 ? Trend.NARROWED : Trend.WIDENED,
                    "effect",
                    Wording.word(from.effect()),
                    Wording.word(to.effect()));
        }
        walk.noteFlag(method.step("consumes"), Aspect.CONSUMES, "consumes", from.consumes(), to.consumes(), false);
        walk.noteFlag(method.step("batch"), Aspect.BATCH, "batch", from.batch(), to.batch(), true);
    }

    /** A method that takes {@code start} on both sides hands out pages on both, whether its answer says so or not. */
    private boolean isToldByParameterAlone(@Nullable Pages from, @Nullable Pages to) {
        Pages told = from == null ? to : to == null ? from : null;
        return told != null
                && told.style() == Pages.Style.START
                && Stream.of(base, head)
                        .allMatch(side -> side.params().fields().stream()
                                .anyMatch(field -> field.name().equalsIgnoreCase("start")));
    }

    private void comparePages(@Nullable Pages from, @Nullable Pages to) {
        if (from == null && to == null) {
            return;
        }
        Spot pages = method.step("pages");
        boolean unsaid = from == null || to == null;
        Pages.Style styleFrom = from == null ? null : from.style();
        Pages.Style styleTo = to == null ? null : to.style();
        if (styleFrom != styleTo) {
            walk.note(
                    pages.step("style"),
                    Aspect.PAGE_STYLE,
                    Trend.CHANGED,
                    "pages style",
                    Wording.wordOrNull(styleFrom),
                    Wording.wordOrNull(styleTo),
                    isToldByParameterAlone(from, to) ? new Mark[] {Mark.IMPLIED} : marks(unsaid));
        }
        if (from == null || to == null) {
            return;
        }
        if (from.size() != to.size()) {
            String size = String.valueOf(from.size());
            String now = String.valueOf(to.size());
            walk.note(pages.step("size"), Aspect.PAGE_SIZE, Trend.CHANGED, "pages size", size, now);
        }
        Integer most = from.max();
        Integer mostNow = to.max();
        if (!Objects.equals(most, mostNow)) {
            boolean tighter = most == null || (mostNow != null && mostNow < most);
            walk.note(
                    pages.step("max"),
                    Aspect.PAGE_MAX,
                    tighter ? Trend.NARROWED : Trend.WIDENED,
                    "pages max",
                    Wording.text(most),
                    Wording.text(mostNow),
                    marks(most == null));
        }
        if (from.total() != to.total()) {
            walk.note(
                    pages.step("total"),
                    Aspect.TOTAL,
                    worth(to.total()) < worth(from.total()) ? Trend.NARROWED : Trend.WIDENED,
                    "pages total",
                    Wording.word(from.total()),
                    Wording.word(to.total()));
        }
    }

    private static int worth(Pages.Total total) {
        return switch (total) {
            case NONE -> 0;
            case UNTRUSTED -> 1;
            case TRUSTED -> 2;
        };
    }

    /** Where one spec tells which error has which status and the other does not, all that are told are compared. */
    private void compareStatuses() {
        Set<String> before = statuses(base, head);
        Set<String> now = statuses(head, base);
        if (!before.equals(now)) {
            // Where nothing was said, a first word takes nothing away.
            boolean lost = !before.isEmpty() && !before.containsAll(now);
            boolean gained = before.isEmpty() || !now.containsAll(before);
            Trend trend = now.isEmpty() ? Trend.NARROWED : Trend.of(lost, gained);
            walk.note(
                    method.step("http-status"),
                    Aspect.FAILURE_STATUS,
                    trend,
                    "http-status",
                    Wording.list(before),
                    Wording.list(now));
        }
    }

    private static Set<String> statuses(Operation one, Operation other) {
        boolean byRow = one.httpStatus().isEmpty() && !other.httpStatus().isEmpty();
        Stream<Integer> told = byRow
                ? one.errors().stream().map(ErrorRow::status).filter(Objects::nonNull)
                : one.httpStatus().stream();
        return told.map(String::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> failures(Operation operation) {
        return operation.httpStatus().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private void compareResults(ObjectWalk objects, Result from, Result to) {
        boolean onlyShown = walk.base().onlyShown().contains(owner.method());
        Spot result = spot(Role.ANSWER).step("result", place(walk.base(), base), place(walk.head(), head));
        result = onlyShown ? result.conditionally() : result;
        Set<String> before = steps(from);
        Set<String> now = steps(to);
        if (!List.copyOf(before).equals(List.copyOf(now))) {
            walk.note(result, Aspect.ENVELOPE, Trend.CHANGED, "", Wording.list(before), Wording.list(now));
        }
        if (FieldWalk.isTold(from.type()) && FieldWalk.isTold(to.type())) {
            walk.noteFlag(result, Aspect.NULLABLE, "", from.nullable(), to.nullable(), true);
        }
        Spot value = result;
        for (String step : from.steps()) {
            value = value.step(step);
        }
        int first = walk.noted().size();
        new ValueComparison(walk, objects, value)
                .compare(
                        new Typed(from.type(), BooleanForm.JSON, List.of()),
                        new Typed(to.type(), BooleanForm.JSON, List.of()));
        boolean typeTold = FieldWalk.isTypeTold(walk, value, first);
        FieldWalk.compareForms(walk, result, from.wire(), to.wire(), from.nullable() != to.nullable(), typeTold);
    }

    private static SourceLocation place(Side side, Operation operation) {
        return side.place(operation.location(), "result");
    }

    private static Set<String> steps(Result result) {
        return result.at().isEmpty() ? Set.of(".") : new LinkedHashSet<>(result.at());
    }

    /** Where parameters are matched by their order, a new one is harmless at the end alone. */
    private void comparePositions() {
        Spot params = spot(Role.REQUEST).step("params");
        boolean before = base.behaviour().positional();
        boolean now = head.behaviour().positional();
        walk.noteFlag(params, Aspect.POSITION, "positional", before, now, false);
        if (before && now) {
            List<String> from = names(base);
            List<String> to = names(head);
            List<String> kept = new ArrayList<>(from);
            kept.retainAll(to);
            List<String> keptNow = new ArrayList<>(to);
            keptNow.retainAll(from);
            boolean atTheEnd = from.subList(0, kept.size()).equals(kept)
                    && to.subList(0, keptNow.size()).equals(keptNow);
            boolean renamedInPlace = from.size() == to.size() && kept.equals(keptNow) && inPlace(from, to);
            if (!(kept.equals(keptNow) && (atTheEnd || renamedInPlace))) {
                walk.note(params, Aspect.POSITION, Trend.CHANGED, "params", Wording.list(from), Wording.list(to));
            }
        }
    }

    private static boolean inPlace(List<String> from, List<String> to) {
        for (int i = 0; i < from.size(); i++) {
            boolean sameName = from.get(i).equals(to.get(i));
            if (!sameName && (to.contains(from.get(i)) || from.contains(to.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(Operation operation) {
        return operation.params().fields().stream().map(Field::name).toList();
    }

    private static Mark[] marks(boolean unsaid) {
        return unsaid ? new Mark[] {Mark.UNSAID} : new Mark[0];
    }
}
