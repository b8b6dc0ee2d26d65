package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.contradiction.Shown;
import io.github.b24kit.docsimporter.entry.Seen.Form;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.sample.Answer;
import io.github.b24kit.docsimporter.sample.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What whole answers show of a result that would not be read as documented. */
final class ShownResult {
    private static final Set<String> FLAGS = Set.of("0", "1");

    private final Shown answers;
    private final KnownTypes known;

    ShownResult(MethodFacts method, KnownTypes known) {
        List<Answer> all = method.samples().successAnswers();
        // Beside whole answers, others are parts of them.
        boolean whole = all.stream().anyMatch(Answer::isEnveloped);
        this.answers = new Shown(all.stream()
                .filter(answer -> !whole || answer.isEnveloped())
                .flatMap(answer -> answer.bodies().stream())
                .toList());
        this.known = known;
    }

    /** The types of the values at a path that a type does not read, elements of lists included. */
    List<String> unreadable(FieldType type, String path) {
        List<Sample> values = answers.at(path);
        Seen seen = Seen.of(values);
        List<String> types = new ArrayList<>();
        for (Form form : seen.forms().stream().sorted().toList()) {
            Seen one = new Seen(Set.of(form), form == Form.LIST ? seen.elements() : Set.of());
            if (!type.isReadable(one, known)) {
                types.add(one.type());
            }
        }
        List<FieldType> elements = type.elements();
        for (Form form : seen.elements().stream().sorted().toList()) {
            Seen one = new Seen(Set.of(form), Set.of());
            if (!elements.isEmpty() && elements.stream().noneMatch(each -> each.isReadable(one, known))) {
                types.add("list<" + one.type() + ">");
            }
        }
        if (type.alternatives().equals(List.of("boolean")) && values.stream().anyMatch(ShownResult::isNoFlag)) {
            types.add("integer");
        }
        return types;
    }

    private static boolean isNoFlag(Sample value) {
        return value instanceof Sample.Numeric number && !FLAGS.contains(number.written());
    }

    /** Where the rows of a list are: under the documented name, and under another one where no answer shows that. */
    List<String> places(String documented) {
        List<String> found = answers.objectsAt("result").stream()
                .flatMap(object -> object.members().stream())
                .filter(member -> member.name().equals(documented) || member.value() instanceof Sample.Array)
                .map(Sample.Member::name)
                .distinct()
                .toList();
        return found.size() == 1 && !found.contains(documented)
                ? List.of(documented, found.get(0))
                : List.of(documented);
    }
}
