package io.github.b24kit.specmodel.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.b24kit.specmodel.finding.Finding.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FindingPrinterTest {
    @Test
    void looksLikeACompiler() {
        String line = "      paySystemId:         {type: sale_paysystm.id, required: true}";
        Finding error = new Finding(
                "type-is-known",
                Severity.ERROR,
                "unknown type \"sale_paysystm.id\"",
                new SourceLocation("spec/a.yaml", 20, 35),
                "a",
                null,
                "did you mean \"sale_paysystem.id\"?",
                line);
        Finding warning =
                new Finding("r", Severity.WARNING, "odd", new SourceLocation("b.yaml", 0, 0), null, null, null, null);
        assertThat(FindingPrinter.print(List.of(error, warning))).isEqualTo("""
                        spec/a.yaml:20:35: error: unknown type "sale_paysystm.id"; did you mean "sale_paysystem.id"? [type-is-known]
                           20 |       paySystemId:         {type: sale_paysystm.id, required: true}
                              |                                   ^
                        b.yaml: warning: odd [r]
                        1 error, 1 warning in 2 files
                        """);
    }

    @Test
    void cutsALongLineAroundTheCaret() {
        Finding finding = at(1, 301, "a".repeat(300) + "X" + "b".repeat(300));
        String[] lines = FindingPrinter.print(finding).split("\n", -1);
        assertThat(lines[1])
                .hasSize("    1 | ".length() + 162)
                .startsWith("    1 | …a")
                .endsWith("b…");
        assertThat(lines[1].charAt(lines[2].indexOf('^'))).isEqualTo('X');
    }

    @Test
    void pointsBelowLettersOutsideTheBasicPlane() {
        String[] lines = FindingPrinter.print(at(1, 3, "😀😀X")).split("\n", -1);
        assertThat(lines[2]).isEqualTo("      |   ^");
    }

    @Test
    void showsNoControlCharacters() {
        Finding finding = new Finding(
                "r",
                Severity.INFO,
                "a\u001b[31m\n::error::",
                new SourceLocation("f", 1, 1),
                null,
                null,
                null,
                "x\u202ey\tz");
        assertThat(FindingPrinter.print(finding))
                .isEqualTo("f:1:1: info: a\\u001b[31m\\u000a::error:: [r]\n    1 | x?y z\n      | ^\n");
    }

    @Test
    void countsInEnglishWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(FindingPrinter.print(List.of(at(12, 1, "x"), at(13, 1, "x"))))
                    .contains("   12 | x")
                    .endsWith("2 errors in 1 file\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void printsNothingForNothing() {
        assertThat(FindingPrinter.print(List.of())).isEmpty();
        assertThat(FindingPrinter.count(List.of())).isEqualTo("no findings");
    }

    private static Finding at(int line, int column, String excerpt) {
        return new Finding("r", Severity.ERROR, "m", new SourceLocation("f", line, column), null, null, null, excerpt);
    }
}
