package io.github.b24kit.specmodel.rules;

import io.github.b24kit.specmodel.entry.MethodEntry;
import io.github.b24kit.specmodel.entry.Spec;
import io.github.b24kit.specmodel.finding.Findings;
import io.github.b24kit.specmodel.finding.Place;
import io.github.b24kit.specmodel.finding.Quoted;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.yaml.TextNode;
import java.net.URI;
import java.net.URISyntaxException;

final class DocsUrlHttps implements SpecRule {
    @Override
    public String id() {
        return "docs-url-https";
    }

    @Override
    public String purpose() {
        return "The documentation link opens a page over https.";
    }

    @Override
    public String hint() {
        return "write the address of the page";
    }

    @Override
    public void check(Spec spec, Api api, Findings findings) {
        for (MethodEntry method : spec.methods()) {
            TextNode docs = method.node().scalar("docs");
            if (docs != null && !isHttps(docs.value())) {
                Place place = docs.place();
                String message = Quoted.of(docs.value()) + " is no https address";
                findings.about(method.name()).error(this, place, message, hint());
            }
        }
    }

    private static boolean isHttps(String text) {
        try {
            URI uri = new URI(text);
            return "https".equals(uri.getScheme()) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
