package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.naming.Findings;
import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.specmodel.finding.SourceLocation;

/** Tells of answers that are too wide for a record. */
final class RecordWidth {
    /** A method may have 255 parameters, and a record's constructor has one per component. */
    private static final int MOST_COMPONENTS = 250;

    private final Findings findings;

    RecordWidth(Findings findings) {
        this.findings = findings;
    }

    void check(NamedObject object, SourceLocation at, String owner) {
        int width = object.members().size();
        if (width > MOST_COMPONENTS) {
            findings.tooBig(
                    "\"" + object.type().simpleName() + "\" has " + width + " fields; a Java record can hold "
                            + MOST_COMPONENTS,
                    at,
                    owner,
                    "leave out what nobody reads, or describe a part of it as a map");
        }
        object.members().forEach(member -> check(member, owner));
    }

    void check(Member member, String owner) {
        if (member.object() != null) {
            check(member.object(), member.field().location(), owner);
        }
    }
}
