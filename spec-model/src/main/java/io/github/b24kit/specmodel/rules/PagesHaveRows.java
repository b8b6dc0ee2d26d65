package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.entry.TypeText;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.resolve.ApiResolver;
import io.github.b24kit.specmodel.yaml.MapNode;
import io.github.b24kit.specmodel.yaml.TextNode;
import org.jspecify.annotations.Nullable;

final class PagesHaveRows implements SpecRule {
    @Override
    public String id() {
        return "pages-have-rows";
    }

    @Override
    public String purpose() {
        return "Pages are handed out by a method whose result is a list, in the style of its REST version.";
    }

    @Override
    public String hint() {
        return "make the result a list, with at: where the rows lie deeper, or remove \"pages\"";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            MapNode.Entry pages = method.node().entry("pages");
            if (pages != null && pages.value() instanceof MapNode block) {
                Findings about = findings.about(method.name());
                if (!isList(method.result())) {
                    about.error(this, pages.key().place(), "the result is no list, so it has no pages", hint());
                }
                checkStyle(method, block, about);
                checkSizes(block, about);
            }
        }
    }

    private static boolean isList(@Nullable MapNode result) {
        String type = result == null ? null : result.text("type");
        return type != null
                && TypeText.parseOrNull(type) instanceof TypeText.Container container
                && container.word().equals("list");
    }

    private void checkStyle(MethodEntry method, MapNode pages, Findings findings) {
        TextNode style = pages.scalar("style");
        if (style == null) {
            findings.error(
                    this,
                    pages.place(),
                    "the pages have no style",
                    "write style: start, v3, or none where the page speaks of a total alone");
        } else if (!style.value().equals("none")
                && style.value().equals("v3") != MethodEntry.api(method.node()).equals(MethodEntry.V3)) {
            String message = "a method of REST " + MethodEntry.api(method.node()) + " has no pages of style "
                    + Quoted.of(style.value());
            findings.error(this, style.place(), message, "write start for REST v2 and v3 for REST v3");
        }
    }

    private void checkSizes(MapNode pages, Findings findings) {
        TextNode size = pages.scalar("size");
        TextNode max = pages.scalar("max");
        if (max == null || !max.isWhole() || (size != null && !size.isWhole())) {
            return;
        }
        long rows = size == null ? ApiResolver.USUAL_PAGE : Long.parseLong(size.value());
        if (rows > Long.parseLong(max.value())) {
            String message = "a full page has " + rows + " rows" + (size == null ? ", as \"size\" is absent," : "")
                    + " but a caller may ask for " + max.value() + " at most";
            String hint =
                    "\"size\" counts the rows of a full page, \"max\" those that a caller may ask for: correct one of them";
            findings.error(this, max.place(), message, hint);
        }
    }
}
