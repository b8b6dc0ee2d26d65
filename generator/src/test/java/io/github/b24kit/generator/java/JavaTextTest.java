package io.github.b24kit.generator.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "plain text ~ plain text",
                "*/ int x; /* ~ *&#47; int x; &#47;*",
                "\\u002a\\u002f ~ &#92;u002a&#92;u002f",
                "*\\u002f ~ *&#92;u002f",
                "\\uuuu002a/ ~ &#92;uuuu002a/",
                "<b>&amp; ~ &#60;b&#62;&#38;amp;",
                "{@link Nope#x} ~ &#123;&#64;link Nope#x&#125;",
                "@deprecated ~ &#64;deprecated",
                "costs $100 $L $$ ~ costs $100 $L $$",
                "a\u200bb\ufeff ~ a[U+200B]b[U+FEFF]",
                "\u0441 ~ &#1089;",
                "\ud83d\ude00 ~ &#128512;",
                "\ud83d ~ ?",
            })
    void documentationTextIsData(String text, String html) {
        assertThat(JavadocText.escape(text)).isEqualTo(html);
    }

    @Test
    void lineEndsAndInvisibleCharactersDoNotReachTheSource() {
        assertThat(JavadocText.escape("a\u2028b\u2029c\nd\r\te")).isEqualTo("a b c d e");
        assertThat(JavadocText.escape("\u202eabc\u0000")).isEqualTo("[U+202E]abc?");
        assertThat(JavadocText.escape("a\u007fb\u0085c\u009fd\u00a0e")).isEqualTo("a?b?c?d&#160;e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "crm.item.payment.get ~ {@code crm.item.payment.get}",
                ">= ~ {@code >=}",
                "a */ b ~ <code>a *&#47; b</code>",
                "{a} ~ <code>&#123;a&#125;</code>",
                "a@b ~ <code>a&#64;b</code>",
                "\\u002a/ ~ <code>&#92;u002a/</code>",
                "'' ~ (empty)",
            })
    void whatCanStandInCodeAsItIsDoes(String text, String html) {
        assertThat(JavadocText.code(text)).isEqualTo(html);
    }

    @Test
    void tagsFollowTheTextAtOnce() {
        assertThat(new JavadocText()
                        .html("Words.")
                        .html("More.")
                        .tag("@param", "x y")
                        .build())
                .hasToString("Words.\n\n<p>More.\n@param x y");
    }

    @Test
    void literalsAreAscii() {
        assertThat(JavaLiterals.string("a\"b\\c\n\u2028$S\u00e4").toString())
                .isEqualTo("\"a\\\"b\\\\c\\n\\u2028$S\\u00e4\"");
        assertThat(JavaLiterals.inComment("*/ } @x {")).isEqualTo("\"*\\57 \\175 \\100x \\173\"");
    }

    @Test
    void longTextsAreSplit() {
        String code = JavaLiterals.string("\u0436".repeat(40_000)).toString();
        assertThat(code).startsWith("java.lang.String.join(\"\",");
        assertThat(code.split(",", -1)).hasSize(3);
    }
}
