package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.page.Words;
import io.github.b24kit.docsimporter.sample.Token.Kind;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;

/** Reads the calls of Go: {@code Call(ctx, "method", …)}; what marks one as idempotent are words. */
final class GoReader {
    private GoReader() {}

    static List<GoMark> read(List<Line> code, Words words) {
        List<GoMark> marks = new ArrayList<>();
        List<Token> tokens = Token.of(code);
        for (int i = 0; i + 4 < tokens.size(); i++) {
            Token method = tokens.get(i + 4);
            if (tokens.get(i).isWord("Call")
                    && tokens.get(i + 1).is("(")
                    && tokens.get(i + 3).is(",")
                    && method.kind() == Kind.QUOTED) {
                marks.add(mark(tokens, i, method.text(), words));
            }
        }
        return marks;
    }

    private static GoMark mark(List<Token> tokens, int call, String method, Words words) {
        int depth = 0;
        for (int i = call + 1; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() == Kind.WORD && words.is("mark.idempotent", token.text())) {
                return new GoMark(token.line(), method, true);
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return new GoMark(tokens.get(call).line(), method, false);
    }
}
