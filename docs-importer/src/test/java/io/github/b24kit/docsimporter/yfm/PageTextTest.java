package io.github.b24kit.docsimporter.yfm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.docsimporter.yfm.PageText.Place;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {
    @Test
    void aFragmentStandsWhereItIsIncludedAndKeepsItsPlace() {
        PageText page = PageText.of(
                "a/page.md",
                "one\n  {% include [x](../_b/x.md) %}\nthree",
                Map.of("_b/x.md", "x1\n{% include notitle [y](./y.md#part) %}", "_b/y.md", "\n## Title\ny1")::get);

        assertThat(page.lines()).extracting(Line::text).containsExactly("one", "  x1", "  ", "  y1", "three");
        assertThat(page.lines())
                .extracting(line -> page.place(line.number()))
                .containsExactly(
                        new Place("a/page.md", 1),
                        new Place("_b/x.md", 1),
                        new Place("_b/y.md", 1),
                        new Place("_b/y.md", 3),
                        new Place("a/page.md", 3));
        assertThat(page.losses()).isEmpty();
    }

    @Test
    void theLinesOfAPageKeepTheirNumbers() {
        PageText page = PageText.of("page.md", "{% include [x](x.md) %}\ntwo\nthree", Map.of("x.md", "1\n2\n3")::get);

        assertThat(page.lines()).extracting(Line::number).endsWith(2, 3);
    }

    @Test
    void whatIsAbsentOrEndlessIsReportedWhereItIsIncluded() {
        PageText page = PageText.of(
                "page.md",
                "{% include [x](x.md) %}\n{% include [no](no.md) %}\n{% include [out](../out.md) %}",
                Map.of("x.md", "x1\n{% include [x](page.md) %}", "page.md", "never")::get);

        assertThat(page.losses()).extracting(Loss::kind).containsOnly(Loss.Kind.NO_FRAGMENT);
        assertThat(page.losses())
                .extracting(loss -> page.place(loss.line()))
                .containsExactly(new Place("x.md", 2), new Place("page.md", 2), new Place("page.md", 3));
    }

    @Test
    @Timeout(20)
    void fragmentsThatEachIncludeAnotherTwiceHaveAnEnd() {
        PageText page = PageText.of("0.md", "{% include [next](1.md) %}", path -> {
            String next = "{% include [next](" + (Integer.parseInt(path.replace(".md", "")) + 1) + ".md) %}\n";
            return next + next;
        });

        assertThat(page.losses()).isNotEmpty();
        assertThat(page.lines()).hasSizeLessThan(100_000);
    }

    @Test
    void anIncludeInsideCodeIsCode() {
        PageText page = PageText.of("page.md", "```\n{% include [x](x.md) %}\n```", Map.of("x.md", "text")::get);

        assertThat(page.lines()).extracting(Line::text).doesNotContain("text");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "a/b/page.md, ../x.md, a/x.md",
                "a/page.md, ./.././x.md#y, x.md",
                "page.md, #y, page.md",
                "a/page.md, /b/x.html#y, b/x.md",
                "page.md, ../x.md, null",
                "page.md, https://example.com/x.md, null",
                "a/page.md, '*note', a/*note",
            },
            nullValues = "null")
    void resolvesPaths(String from, String target, String path) {
        assertThat(Paths.resolve(from, target)).isEqualTo(path);
    }
}
