package io.github.b24kit.contractkit.cause;

import io.github.b24kit.contractkit.revision.PageFacts;
import io.github.b24kit.docsimporter.facts.MethodFacts;
import io.github.b24kit.docsimporter.facts.Statement;
import io.github.b24kit.docsimporter.page.Inline;
import io.github.b24kit.docsimporter.page.Page;
import io.github.b24kit.docsimporter.yfm.Block;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences beside the tables: a default says that a parameter may be left out, a demand that it may not. */
record ProseLayer(PageFacts pages) implements Layer {
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
        if (!(claim instanceof Claim.Requirement requirement)) {
            return Heard.NOTHING;
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

    /** Whether a sentence outside of tables and samples has the name. */
    private boolean names(MethodFacts method, String name) {
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        Pattern word = Pattern.compile("(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
        return Page.read(method.file(), pages.text(method.file()))
                .body()
                .all()
                .flatMap(section -> Block.flat(section.blocks()))
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.Item)
                .anyMatch(block -> word.matcher(Inline.of(block).markup()).find());
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
