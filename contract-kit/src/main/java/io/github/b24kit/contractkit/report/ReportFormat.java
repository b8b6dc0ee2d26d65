package io.github.b24kit.contractkit.report;

import java.util.Locale;
import java.util.stream.Stream;

/** The formats, each with the name of its file. */
public enum ReportFormat {
    CONSOLE("console.txt"),
    JUNIT("junit.xml"),
    SARIF("report.sarif"),
    GITHUB("github.txt"),
    MARKDOWN("summary.md"),
    HTML("report.html");

    private final String file;

    ReportFormat(String file) {
        this.file = file;
    }

    /** Name of the file, without a folder. */
    public String file() {
        return file;
    }

    /** The whole content of the file. */
    public String write(Report report) {
        return switch (this) {
            case CONSOLE -> ConsoleReport.write(report);
            case JUNIT -> JunitReport.write(report);
            case SARIF -> SarifReport.write(report);
            case GITHUB -> GithubReport.write(report);
            case MARKDOWN -> MarkdownReport.write(report);
            case HTML -> HtmlReport.write(report);
        };
    }

    /** The word that users write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The format of a word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static ReportFormat of(String word) {
        return Stream.of(values())
                .filter(each -> each.word().equals(word.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + PlainText.of(word)
                        + "\" is no format of a report;" + " there are json, "
                        + String.join(
                                ", ",
                                Stream.of(values()).map(ReportFormat::word).toList())));
    }
}
