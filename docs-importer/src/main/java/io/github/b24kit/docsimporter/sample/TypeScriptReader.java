package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Reason;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import io.github.b24kit.docsimporter.sample.Token.Kind;
import io.github.b24kit.docsimporter.sample.TypeParser.OtherType;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the types that TypeScript gives to the results of its calls: {@code make<Type>(…)}. */
final class TypeScriptReader {
    private static final String CALL = "make";
    private static final String RESULT = "result";

    private final List<Token> tokens;
    private final Map<String, TypeTree> declared = new HashMap<>();

    private TypeScriptReader(List<Line> code) {
        this.tokens = Token.of(code);
    }

    /** A reading for each call; one that tells why, if there is none. */
    static List<Reading<ResultType>> read(List<Line> code) {
        TypeScriptReader reader = new TypeScriptReader(code);
        try {
            reader.declare();
        } catch (OtherType e) {
            return List.of(new Unread<>(Reason.OTHER_TYPE, e.line()));
        }
        return reader.calls();
    }

    private void declare() throws OtherType {
        for (int i = 0; i + 3 < tokens.size(); i++) {
            String name = tokens.get(i + 1).text();
            if (tokens.get(i).isWord("type") && tokens.get(i + 2).is("=") && isWord(i + 1)) {
                TypeParser parser = new TypeParser(tokens, i + 3);
                declared.put(name, parser.type());
                i = parser.at() - 1;
            } else if (tokens.get(i).isWord("interface") && isWord(i + 1)) {
                if (!tokens.get(i + 2).is("{")) {
                    throw new OtherType(tokens.get(i + 2).line());
                }
                TypeParser parser = new TypeParser(tokens, i + 2);
                declared.put(name, parser.object());
                i = parser.at() - 1;
            }
        }
    }

    private boolean isWord(int index) {
        return tokens.get(index).kind() == Kind.WORD;
    }

    private List<Reading<ResultType>> calls() {
        List<Reading<ResultType>> calls = new ArrayList<>();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord(CALL) && tokens.get(i - 1).is(".")) {
                calls.add(
                        tokens.get(i + 1).is("<")
                                ? call(token.line(), i + 2)
                                : new Unread<>(Reason.NO_TYPE, token.line()));
            }
        }
        return calls.isEmpty()
                ? List.of(new Unread<>(Reason.NO_CALL, tokens.get(0).line()))
                : calls;
    }

    private Reading<ResultType> call(int line, int argument) {
        try {
            TypeTree type = new TypeParser(tokens, argument).type();
            return new Read<>(new ResultType(line, TypeRows.of(RESULT, type, declared)));
        } catch (OtherType e) {
            return new Unread<>(Reason.OTHER_TYPE, e.line());
        }
    }
}
