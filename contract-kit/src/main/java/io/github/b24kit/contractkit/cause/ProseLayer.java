package io.github.b24kit.contractkit.cause;

import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.Statement;
import io.github.b24kit.docsimporter.page.Words;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences beside the tables: a default says that a parameter may be left out, a demand that it may not. */
record ProseLayer(Sentences sentences, Words words) implements Layer {
    /** Names that are no words of their own. */
    private static final Pattern NAME = Pattern.compile("\\w+_\\w+|[a-z]+[A-Z]\\w*");

    @Override
    public String noun() {
        return "prose";
    }

    @Override
    public Heard hear(Claim claim, Passage passage, boolean older) {
        if (older && claim.appears() && passage.method() != null) {
            String name = claim instanceof Claim.Code code ? String.valueOf(code.newer()) : passage.name();
            return names(passage.method(), name) ? new Heard(Stance.NEWER, null) : Heard.NOTHING;
        }
        if (older && passage.method() != null) {
            boolean right = claim instanceof Claim.Right && demandsRight(passage.method());
            boolean scope = claim instanceof Claim.Scope added && asksFor(passage.method(), added.gained());
            if (right || scope) {
                return new Heard(Stance.NEWER, null);
            }
        }
        if (!(claim instanceof Claim.Requirement requirement)) {
            return Heard.NOTHING;
        }
        if (older && !requirement.demanded() && maySayNothing(passage)) {
            return new Heard(Stance.NEWER, passage.rows().get(0).source());
        }
        for (Statement statement : passage.statements()) {
            Boolean demands = demands(statement);
            if (demands != null) {
                Stance stance = demands == requirement.demanded() ? Stance.NEWER : Stance.OLDER;
                return new Heard(stance, statement.source());
            }
        }
        return Heard.NOTHING;
    }

    /** Whether the words of a row let callers leave the parameter out, whatever its star says. */
    private boolean maySayNothing(Passage passage) {
        MethodFacts method = passage.method();
        return method != null
                && passage.rows().stream()
                        .anyMatch(
                                row -> words.isIn("text.omitted", method.texts().of(row)));
    }

    /** Whether a sentence outside of tables and samples has the name. */
    private boolean names(MethodFacts method, String name) {
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        Pattern word = word(name);
        return sentences.of(method).outside().stream()
                .anyMatch(text -> word.matcher(text).find());
    }

    /** Whether a sentence asks the callers for a right. */
    private boolean demandsRight(MethodFacts method) {
        return sentences.of(method).all().stream()
                .anyMatch(text -> words.isIn("right.demanded", text) && words.isIn("right.word", text));
    }

    /** Whether a sentence asks the application for one of the scopes. */
    private boolean asksFor(MethodFacts method, Set<String> scopes) {
        List<Pattern> asked = scopes.stream().map(ProseLayer::word).toList();
        return sentences.of(method).all().stream()
                .filter(text -> words.isIn("scope.requested", text))
                .anyMatch(text ->
                        asked.stream().anyMatch(word -> word.matcher(text).find()));
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
    }

    private static @Nullable Boolean demands(Statement statement) {
        if (statement instanceof Statement.Default) {
            return false;
        }
        boolean demanded = statement instanceof Statement.Constraint constraint
                && constraint.kind() == Statement.Constraint.Kind.REQUIRE
                && constraint.condition() instanceof Statement.Condition.Always;
        return demanded ? true : null;
    }
}
