package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.Token.Kind;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the calls of JavaScript and PHP: the name of a method in front of an object or array that is written out. */
final class CodeReader {
    private static final Pattern METHOD = Pattern.compile("[a-z]\\w*(?:\\.\\w+)+");

    private CodeReader() {}

    static List<CodeCall> read(List<Line> code) {
        List<CodeCall> calls = new ArrayList<>();
        List<Token> tokens = Token.of(code);
        for (int i = 2; i + 2 < tokens.size(); i++) {
            Token method = tokens.get(i);
            if (method.kind() == Kind.QUOTED && METHOD.matcher(method.text()).matches()) {
                int argument = argument(tokens, i);
                Literals literals = new Literals(tokens, argument);
                Sample.Obj body = argument > 0 ? body(literals.read()) : null;
                if (body != null) {
                    calls.add(new CodeCall(
                            method.line(),
                            method.text(),
                            literals.isWhole(),
                            body,
                            literals.names(),
                            start(tokens, i, literals)));
                }
            }
        }
        return calls;
    }

    /** Where the parameters of a call begin: {@code call('method', …)} or {@code {method: 'method', params: …}}; zero if it is no call. */
    private static int argument(List<Token> tokens, int method) {
        Token before = tokens.get(method - 1);
        if (!tokens.get(method + 1).is(",")) {
            return 0;
        } else if (before.is("(") && tokens.get(method - 2).kind() == Kind.WORD) {
            return method + 2;
        }
        boolean named = before.is(":") && tokens.get(method - 2).isWord("method");
        return named
                        && tokens.get(method + 2).isWord("params")
                        && tokens.get(method + 3).is(":")
                ? method + 4
                : 0;
    }

    /** The list methods of the SDK for JavaScript take the first row as an argument of its own. */
    private static Sample.@Nullable Numeric start(List<Token> tokens, int method, Literals literals) {
        boolean list = tokens.get(method - 2).isWord("callMethod");
        return list && literals.argument() instanceof Sample.Numeric start ? start : null;
    }

    /** In PHP an empty array may be an object, too. */
    private static Sample.@Nullable Obj body(@Nullable Sample value) {
        if (value instanceof Sample.Array array && array.elements().isEmpty()) {
            return new Sample.Obj(array.line(), List.of());
        }
        return value instanceof Sample.Obj object ? object : null;
    }
}
