package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.Constraint;
import io.github.b24kit.specmodel.model.Constraint.Group;
import io.github.b24kit.specmodel.model.Constraint.RequiredWhen;
import io.github.b24kit.specmodel.model.Literal;
import io.github.b24kit.specmodel.resolve.FieldResolver;
import io.github.b24kit.specmodel.resolve.Literals;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.Node;
import io.github.b24kit.specmodel.yaml.TextNode;
import org.jspecify.annotations.Nullable;

final class ExampleKeepsConstraints implements SpecRule {
    @Override
    public String id() {
        return "example-keeps-constraints";
    }

    @Override
    public String purpose() {
        return "A documented request keeps the rules between its fields.";
    }

    @Override
    public String hint() {
        return "correct the example, or the constraint it breaks";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        FieldResolver resolver = new FieldResolver(spec);
        for (MethodEntry method : spec.methods()) {
            Findings about = findings.about(method.name());
            for (MapNode example : method.examples()) {
                MapNode request = example.map("request");
                if (request != null) {
                    ValueFit fit = new ValueFit(api);
                    fit.checkObject(request, resolver.shape(method.params()), "");
                    fit.objects().forEach(object -> check(object, about));
                }
            }
        }
    }

    private void check(ValueFit.Visited object, Findings findings) {
        for (Constraint constraint : object.shape().constraints()) {
            String broken = constraint instanceof Group group
                    ? broken(group, object.node())
                    : broken((RequiredWhen) constraint, object.node());
            if (broken != null) {
                String hint = constraint.docs();
                findings.at(object.pointer()).error(this, object.node().place(), "the example " + broken, hint);
            }
        }
    }

    private static @Nullable String broken(Group group, MapNode node) {
        long present =
                group.names().stream().filter(name -> isGiven(node, name)).count();
        String names = String.join(", ", group.names());
        return switch (group.kind()) {
            case AT_LEAST_ONE_OF -> present >= 1 ? null : "has none of " + names;
            case EXACTLY_ONE_OF -> present == 1 ? null : "has " + present + " of " + names + " instead of one";
            case AT_MOST_ONE_OF -> present <= 1 ? null : "has " + present + " of " + names + ": at most one may stand";
            case ALL_OR_NONE_OF ->
                present == 0 || present == group.names().size()
                        ? null
                        : "has " + present + " of " + names + ": all or none may stand";
        };
    }

    private static @Nullable String broken(RequiredWhen rule, MapNode node) {
        Node value = node.get(rule.field());
        Literal literal = value == null ? null : Literals.of(value);
        boolean demanded = literal != null && rule.values().contains(literal);
        return demanded && !isGiven(node, rule.required())
                ? "has no " + rule.required() + ", which is required when " + rule.field() + " is so"
                : null;
    }

    /** A request that says null gives nothing. */
    private static boolean isGiven(MapNode node, String name) {
        return node.has(name) && !(node.get(name) instanceof TextNode text && text.isNull());
    }
}
