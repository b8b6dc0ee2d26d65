package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.finding.SourceLocation;
import io.github.b24kit.specmodel.model.TypeDefinition.EnumDefinition;

/** Tells of what would not fit into a class file, before the compiler does in words nobody understands. */
final class SizeLimits {
    /** A method may have 255 parameters, and a record's constructor has one per component. */
    private static final int MOST_COMPONENTS = 250;

    /** All constants are initialised in one method of at most 65,535 bytes. */
    private static final int MOST_CONSTANTS = 2_000;

    private final Findings findings;

    SizeLimits(Findings findings) {
        this.findings = findings;
    }

    void check(NamedObject object, SourceLocation at, String owner) {
        check(object.type().simpleName(), object.members().size(), MOST_COMPONENTS, at, owner);
        object.members().forEach(member -> check(member, owner));
    }

    void check(Member member, String owner) {
        SourceLocation at = member.field().location();
        check(member.field().name(), member.field().values().size(), MOST_CONSTANTS, at, owner);
        if (member.object() != null) {
            check(member.object(), at, owner);
        }
    }

    void check(EnumDefinition open) {
        check(open.name(), open.values().size(), MOST_CONSTANTS, open.location(), open.name());
    }

    private void check(String what, int count, int most, SourceLocation at, String owner) {
        if (count > most) {
            findings.tooWide("\"" + what + "\"", count, most, at, owner);
        }
    }
}
