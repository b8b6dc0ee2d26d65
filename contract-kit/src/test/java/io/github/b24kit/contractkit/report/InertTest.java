package io.github.b24kit.contractkit.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Names that mean something to a format are names in it, as a reader of that format sees who is not ours. */
class InertTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of("a|b", "a|b"),
                Arguments.of("a\nb", "a\\u000ab"),
                Arguments.of("a\r\n::error::b", "a\\u000d\\u000a::error::b"),
                Arguments.of("::error::x", "::error::x"),
                Arguments.of("%0A::error file=x,line=1::y", "%0A::error file=x,line=1::y"),
                Arguments.of("<script>alert(1)</script>", "<script>alert(1)</script>"),
                Arguments.of("</details><img src=x onerror=y>", "</details><img src=x onerror=y>"),
                Arguments.of("x]]>y", "x]]>y"),
                Arguments.of("<!-- a", "<!-- a"),
                Arguments.of("\u001b[31mred", "\\u001b[31mred"),
                Arguments.of("a\u202egnp", "a\\u202egnp"),
                Arguments.of("a\u2066b\u2069\u200b", "a\\u2066b\\u2069\\u200b"),
                Arguments.of("a\u0000\ud800b", "a\\u0000\\ud800b"),
                Arguments.of("[a](javascript:x)![b](y)", "[a](javascript:x)![b](y)"),
                Arguments.of("{{a}}{{{b}}}{0} ${c}", "{{a}}{{{b}}}{0} ${c}"),
                Arguments.of("**b** _i_ `c` ~~s~~ # h", "**b** _i_ `c` ~~s~~ # h"),
                Arguments.of(
                        "@user #12 https://evil.example www.evil.example",
                        "@user #12 https://evil.example www.evil.example"),
                Arguments.of("&lt;&#60;\\\"'", "&lt;&#60;\\\"'"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void console(String name, String shown) {
        String[] lines = ReportFormat.CONSOLE.write(Samples.everywhere(name)).split("\n", -1);
        assertThat(lines).hasSize(3);
        assertThat(lines[0]).startsWith("breaking  ").contains(shown);
        assertThat(lines[1]).isEqualTo("1 breaking, 0 dangerous, 0 info, 0 accepted");
        assertThat(lines[0].codePoints().filter(Character::isISOControl).count())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("names")
    void junit(String name, String shown) throws Exception {
        String xml = ReportFormat.JUNIT.write(Samples.everywhere(name));
        Element suite = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
        assertThat(suite.getElementsByTagName("*").getLength()).isEqualTo(2);
        Element test = (Element) suite.getElementsByTagName("testcase").item(0);
        Element failure = (Element) test.getElementsByTagName("failure").item(0);
        assertThat(test.getAttribute("classname")).isEqualTo(shown);
        assertThat(failure.getAttribute("message")).isEqualTo(shown);
        assertThat(failure.getTextContent()).contains(shown);
    }

    @ParameterizedTest
    @MethodSource("names")
    void sarif(String name, String shown) throws Exception {
        JsonNode result = new ObjectMapper()
                .readTree(ReportFormat.SARIF.write(Samples.everywhere(name)))
                .at("/runs/0/results/0");
        assertThat(result.at("/ruleId").textValue()).isEqualTo(shown);
        // As a reader of SARIF undoes it: brackets and backslashes after a backslash, braces in pairs.
        String message = result.at("/message/text").textValue();
        assertThat(message.replaceAll("\\\\([\\\\\\[\\]])", "$1")
                        .replace("{{", "{")
                        .replace("}}", "}"))
                .contains(shown);
        assertThat(Pattern.compile("(?<!\\\\)(\\\\\\\\)*\\[").matcher(message).find())
                .isFalse();
        String uri =
                result.at("/locations/0/physicalLocation/artifactLocation/uri").textValue();
        assertThat(java.net.URI.create(uri).getPath()).isEqualTo(shown.replace('\\', '/'));
        assertThat(java.net.URI.create(uri).getScheme()).isNull();
    }

    @ParameterizedTest
    @MethodSource("names")
    void github(String name, String shown) {
        String[] lines = ReportFormat.GITHUB.write(Samples.everywhere(name)).split("\n", -1);
        assertThat(lines).hasSize(2);
        Matcher command = Pattern.compile("::error file=([^,:]*),line=12,title=([^,:]*)::(.*)")
                .matcher(lines[0]);
        assertThat(command.matches()).as(lines[0]).isTrue();
        assertThat(unescaped(command.group(1))).isEqualTo(shown);
        assertThat(unescaped(command.group(2))).isEqualTo(shown + " " + shown);
        assertThat(unescaped(command.group(3))).startsWith(shown);
    }

    @ParameterizedTest
    @MethodSource("names")
    void markdown(String name, String shown) {
        String text = ReportFormat.MARKDOWN.write(Samples.everywhere(name));
        Document document = Parser.builder().build().parse(text);
        List<Node> special = new ArrayList<>();
        List<Node> items = new ArrayList<>();
        for (Node node : document.getDescendants()) {
            boolean markup = Stream.of(
                            AutoLink.class,
                            Code.class,
                            Emphasis.class,
                            HtmlBlockBase.class,
                            HtmlInlineBase.class,
                            Image.class,
                            Link.class,
                            LinkRef.class)
                    .anyMatch(type -> type.isInstance(node));
            if (markup) {
                special.add(node);
            }
            if (node instanceof BulletListItem) {
                items.add(node);
            }
        }
        assertThat(special).isEmpty();
        assertThat(document.getDescendants())
                .filteredOn(StrongEmphasis.class::isInstance)
                .hasSize(1);
        assertThat(items).hasSize(1);
        String seen =
                Jsoup.parse(HtmlRenderer.builder().build().render(document)).wholeText();
        assertThat(seen).contains("breaking " + shown + " " + shown + ": " + shown + " -> " + shown);
        assertThat(text).doesNotContain("@").doesNotContain("://").doesNotContain("www.");
    }

    @ParameterizedTest
    @MethodSource("names")
    void html(String name, String shown) {
        var page = Jsoup.parse(ReportFormat.HTML.write(Samples.everywhere(name)));
        assertThat(page.select("script, img, iframe, a")).isEmpty();
        assertThat(page.select("article")).hasSize(1);
        assertThat(page.select("article p").get(0).wholeText()).isEqualTo(shown);
        assertThat(page.select("article h3").get(0).wholeText()).isEqualTo("breaking " + shown + " " + shown);
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(
                                each -> each.getKey().toLowerCase(Locale.ROOT).startsWith("on")));
    }

    private static String unescaped(String text) {
        return text.replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%25", "%");
    }
}
