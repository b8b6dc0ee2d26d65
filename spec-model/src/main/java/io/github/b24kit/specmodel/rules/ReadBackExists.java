package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Nearest;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.List;

/** Asked of users only: the packaged spec grows, and names methods of the portal before it describes them. */
final class ReadBackExists implements SpecRule {
    @Override
    public String id() {
        return "read-back-exists";
    }

    @Override
    public String purpose() {
        return "The method that shows the state afterwards is described too, in a user's own entries.";
    }

    @Override
    public String hint() {
        return "describe it, if the portal has a method of this name";
    }

    private static boolean isUnsafe(String name, Spec spec) {
        return spec.methods().stream()
                .filter(method -> method.name().equalsIgnoreCase(name))
                .allMatch(method -> {
                    String effect = method.node().text("effect");
                    return effect == null || effect.equals("unsafe");
                });
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        List<String> known = spec.methodNames();
        for (MethodEntry method : spec.methods()) {
            TextNode readBack = method.node().scalar("read-back");
            if (readBack == null || !method.layer().isUser()) {
                continue;
            }
            String name = readBack.value();
            if (known.stream().noneMatch(other -> other.equalsIgnoreCase(name))) {
                String message = "no method is called " + Quoted.of(name);
                findings.about(method.name()).warning(this, readBack.place(), message, Nearest.hint(name, known));
            } else if (isUnsafe(name, spec)) {
                String message = Quoted.of(name) + " is unsafe itself, so that nobody may call it to see the state";
                String hint = "name a method that only reads, with effect: safe in its entry";
                findings.about(method.name()).error(this, readBack.place(), message, hint);
            }
        }
    }
}
