package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.FieldEntry;
import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.ObjectEntry;
import io.github.b24kit.specmodel.entry.Owner;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeEntry;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.RowFields;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class OnlyParametersSelect implements SpecRule {
    @Override
    public String id() {
        return "only-parameters-select";
    }

    @Override
    public String purpose() {
        return "A parameter described by name selects, filters or sorts; an answer does not, nor does a field known by a pattern.";
    }

    @Override
    public String hint() {
        return "write the type of the value, such as object or list<string>";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (Owner owner : spec.owners()) {
            for (ObjectEntry object : owner.objects()) {
                MapNode rest = object.rest();
                if (rest != null) {
                    refuse(rest, "the type of a parameter with a name", findings.about(owner.method()));
                }
            }
        }
        for (MethodEntry method : spec.methods()) {
            MapNode result = method.result();
            if (result != null) {
                refuse(result, "the type of a parameter, not of an answer", findings.about(method.name()));
                Answer answer = new Answer(spec, findings.about(method.name()));
                answer.check(method.answer());
                answer.follow(result.texts("type"));
            }
        }
    }

    private void refuse(MapNode node, String what, Findings findings) {
        TextNode type = node.scalar("type");
        if (type != null && RowFields.WORDS.contains(type.value())) {
            findings.error(this, type.place(), Quoted.of(type.value()) + " is " + what, hint());
        }
    }

    /** Everything that the answer of one method holds, through named types too. */
    private final class Answer {
        private final Spec spec;
        private final Findings findings;
        private final Set<String> followed = new HashSet<>();

        Answer(Spec spec, Findings findings) {
            this.spec = spec;
            this.findings = findings;
        }

        void check(ObjectEntry object) {
            List<FieldEntry> fields = new ArrayList<>(object.fields());
            object.variants().forEach(variant -> fields.addAll(variant.content().fields()));
            for (FieldEntry field : fields) {
                refuse(field.node(), "the type of a parameter, not of what an answer holds", findings.at(field.path()));
                check(field.object());
                follow(field.node().texts("type"));
            }
        }

        void follow(List<TextNode> types) {
            for (TextNode text : types) {
                TypeText type = TypeText.parseOrNull(text.value());
                for (TypeText.Name name : type == null ? List.<TypeText.Name>of() : type.names()) {
                    TypeEntry named = spec.type(name.text());
                    if (named != null && followed.add(named.name())) {
                        check(named.object());
                    }
                }
            }
        }
    }
}
