package io.github.b24kit.mavenplugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What Maven is told about the goals: the names that people type cannot move by accident. */
class PluginDescriptorTest {
    private static final int MOST_PARAMETERS = 13;

    private static Document descriptor;

    @BeforeAll
    static void read() throws Exception {
        try (InputStream in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            descriptor =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    @Test
    void thePrefixIsBitrix24() {
        assertThat(text(descriptor.getDocumentElement(), "goalPrefix")).isEqualTo("bitrix24");
    }

    @Test
    void everyGoalHasItsParameters() {
        Map<String, List<String>> parameters = new TreeMap<>();
        for (Element mojo : children(child(descriptor.getDocumentElement(), "mojos"))) {
            parameters.put(text(mojo, "goal"), editable(mojo));
        }
        assertThat(parameters)
                .containsOnlyKeys(
                        "check",
                        "contradictions",
                        "diff",
                        "generate",
                        "help",
                        "import-docs",
                        "model",
                        "openapi",
                        "read-docs");
        assertThat(parameters.get("generate"))
                .containsExactlyInAnyOrder(
                        "packageName", "specDirectory", "outputDirectory", "methods", "addTo", "failOnWarning", "skip");
        assertThat(parameters.get("check"))
                .containsExactlyInAnyOrder(
                        "specDirectory", "methods", "report", "reports", "reportsDirectory", "failOnWarning", "skip");
        assertThat(parameters.get("model"))
                .containsExactlyInAnyOrder("specDirectory", "methods", "report", "failOnWarning", "skip");
        assertThat(parameters.get("openapi"))
                .containsExactlyInAnyOrder(
                        "specDirectory", "methods", "openapi", "openapiVersion", "failOnWarning", "skip");
        assertThat(parameters.get("read-docs")).containsExactlyInAnyOrder("docs", "report", "skip");
        assertThat(parameters.get("contradictions"))
                .containsExactlyInAnyOrder("docs", "report", "markdown", "failOnContradiction", "skip");
        assertThat(parameters.get("diff"))
                .containsExactlyInAnyOrder(
                        "base",
                        "head",
                        "consumer",
                        "recordings",
                        "accepted",
                        "strict",
                        "reports",
                        "reportsDirectory",
                        "report",
                        "failOn",
                        "methods",
                        "asOf",
                        "skip");
        assertThat(parameters.get("import-docs"))
                .containsExactlyInAnyOrder("docs", "specDirectory", "docsCommit", "descriptions", "report", "skip");
        assertThat(parameters).allSatisfy((goal, names) -> assertThat(names).hasSizeLessThanOrEqualTo(MOST_PARAMETERS));
    }

    @Test
    void everyParameterHasAPropertyOfItsName() {
        for (Element mojo : children(child(descriptor.getDocumentElement(), "mojos"))) {
            if (text(mojo, "goal").equals("help")) {
                continue; // Maven's own
            }
            for (String name : editable(mojo)) {
                assertThat(child(child(mojo, "configuration"), name).getTextContent())
                        .as(text(mojo, "goal") + " " + name)
                        .isEqualTo("${bitrix24." + name + "}");
            }
        }
    }

    /** Without this Eclipse asks every user what to do with the goal. */
    @Test
    void eclipseKnowsEveryGoal() throws Exception {
        try (InputStream in =
                PluginDescriptorTest.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
            Document mapping =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            List<String> goals = new ArrayList<>();
            for (Element execution : children(child(mapping.getDocumentElement(), "pluginExecutions"))) {
                children(child(child(execution, "pluginExecutionFilter"), "goals"))
                        .forEach(goal -> goals.add(goal.getTextContent()));
            }
            assertThat(goals)
                    .containsExactlyInAnyOrder(
                            "generate",
                            "check",
                            "contradictions",
                            "diff",
                            "import-docs",
                            "model",
                            "openapi",
                            "read-docs");
        }
    }

    @Test
    void onlyGenerateNeedsAProject() {
        for (Element mojo : children(child(descriptor.getDocumentElement(), "mojos"))) {
            boolean needsProject = Boolean.parseBoolean(text(mojo, "requiresProject"));
            assertThat(needsProject)
                    .as(text(mojo, "goal"))
                    .isEqualTo(text(mojo, "goal").equals("generate"));
        }
    }

    private static List<String> editable(Element mojo) {
        List<String> names = new ArrayList<>();
        for (Element parameter : children(child(mojo, "parameters"))) {
            if (text(parameter, "editable").equals("true")) {
                names.add(text(parameter, "name"));
            }
        }
        return names;
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no <" + name + "> in <" + parent.getTagName() + ">"));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
