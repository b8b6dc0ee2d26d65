package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

final class JavaNameIsLegal implements SpecRule {
    @Override
    public String id() {
        return "java-name-is-legal";
    }

    @Override
    public String purpose() {
        return "A name settled by hand can be a Java member, which no class can be mistaken for.";
    }

    @Override
    public String hint() {
        return "begin with a small letter, go on with letters, digits and _, and take no word of Java";
    }

    private static final Pattern MEMBER = Pattern.compile("[a-z][A-Za-z0-9_]*");

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        MapNode members = spec.naming() == null ? null : spec.naming().map("members");
        if (members == null) {
            return;
        }
        for (MapNode.Entry member : members.entries()) {
            if (member.value() instanceof TextNode name && !isLegal(name.value())) {
                String message = Quoted.of(name.value()) + " cannot be a Java name";
                findings.error(this, name.place(), message, hint());
            }
        }
    }

    private static boolean isLegal(String name) {
        return MEMBER.matcher(name).matches() && !SourceVersion.isKeyword(name, SourceVersion.RELEASE_17);
    }
}
