package io.github.b24kit.docsimporter.entry;

import io.github.b24kit.docsimporter.page.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages spell types. */
final class Spelling {
    /** A page's word for lists and objects alike. */
    static final String ARRAY = "array";

    private static final Pattern LIST = Pattern.compile("\\[[^\\]]*\\]$");
    private static final List<String> WORDS = List.of(
            "string",
            "text",
            "integer",
            "double",
            "boolean",
            "char",
            "date",
            "datetime",
            "timestamp",
            "file",
            "any",
            "object",
            "null",
            ARRAY);

    private final Words words;

    Spelling(Words words) {
        this.words = words;
    }

    /** The name of a type without the brackets of a list. */
    static String bare(String written) {
        String bare = LIST.matcher(written).replaceFirst("");
        return bare.equals(written) ? written : bare(bare);
    }

    /** The word of the language that a page's word stands for, or {@link #ARRAY}; null for the name of a type. */
    @Nullable
    String word(String bare) {
        for (String word : WORDS) {
            if (words.is("type.word." + word, bare)) {
                return word;
            }
        }
        return null;
    }
}
