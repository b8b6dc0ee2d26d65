package io.github.b24kit.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLayoutTest {
    @Test
    void aShortCommentTakesOneLine() {
        assertThat(SourceLayout.of("    /**\n     * Words.\n     */\n    int a;\n"))
                .isEqualTo("    /** Words. */\n    int a;\n");
    }

    @Test
    void aLongOneFillsTheWidthThatIsLeft() {
        String words = "word ".repeat(60).strip();
        String laidOut = SourceLayout.of(
                "        /**\n         * " + words + "\n         * @param x " + words + "\n         */\n");
        assertThat(laidOut.lines()).hasSize(8).allMatch(line -> line.length() <= 120);
        assertThat(laidOut.lines().toList().get(1)).hasSizeGreaterThan(115);
        assertThat(laidOut).contains("\n         * @param x word", "\n         *     word");
    }

    @Test
    void samplesAndLinksStayAsTheyAre() {
        String code = "call(" + "1, ".repeat(60) + "2);";
        String link = "<a href=\"https://example.com/" + "a/".repeat(60) + "\">Page</a>";
        String source = "/**\n * Words.\n *\n * <pre>{@code\n * " + code + "\n * }</pre>\n * @see " + link + "\n */\n";
        assertThat(SourceLayout.of(source)).isEqualTo(source);
    }

    @Test
    void anEmptyBodyTakesNoLine() {
        assertThat(SourceLayout.of("    private A() {\n    }\n\n    class B {\n    }\n"))
                .isEqualTo("    private A() {}\n\n    class B {\n    }\n");
    }
}
