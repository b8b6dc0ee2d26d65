package io.github.b24kit.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the plugin has written for this project. */
final class GeneratedSources {
    static final Path ROOT = Path.of("target/generated-sources/bitrix24");

    /** Where a request class tells its method: the first text of its description, whichever way that begins. */
    static final Pattern METHOD = Pattern.compile("OPERATION =[^\"]*\"([A-Za-z.]+)\"");

    private static final Path API = ROOT.resolve("io/github/b24kit/sample/api");
    private static final Pattern JAVADOC = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);

    private GeneratedSources() {}

    /** The text of all Javadoc in one file below the API's package, without stars and line breaks. */
    static String javadoc(String file) throws IOException {
        return JAVADOC.matcher(Files.readString(API.resolve(file)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
    }

    static List<Path> java() throws IOException {
        try (Stream<Path> files = Files.walk(API)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
