package io.github.b24kit.docsimporter.sample;

import io.github.b24kit.docsimporter.sample.Reading.Read;
import io.github.b24kit.docsimporter.sample.Reading.Reason;
import io.github.b24kit.docsimporter.sample.Reading.Unread;
import io.github.b24kit.docsimporter.sample.Sample.Member;
import io.github.b24kit.docsimporter.sample.ShellWords.Word;
import io.github.b24kit.docsimporter.yfm.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads commands of curl. */
final class CurlReader {
    private static final String COMMAND = "curl";
    private static final String ACCESS = "auth";
    private static final Set<String> DATA = Set.of(
            "-d",
            "--data",
            "--data-raw",
            "--data-binary",
            "--data-ascii",
            "--data-urlencode",
            "--json",
            "-F",
            "--form");
    private static final Set<String> WITH_VALUE = Set.of("-X", "--request", "-H", "--header", "-o", "-u", "--output");

    /** A value outside of quotes that whoever copies the sample has to replace. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile("[:\\[]\\s*(?:\\*\\*|\\$|(?!true|false|null)[A-Za-z_]\\w*\\s*[,}\\]])");

    private CurlReader() {}

    /** Whether a command of curl stands in the lines. */
    static boolean isIn(List<Line> code) {
        return code.stream().anyMatch(line -> line.text().strip().startsWith(COMMAND));
    }

    /** The calls in lines of a shell; a command that calls no method is unread. */
    static List<Reading<CurlCall>> read(List<Line> code) {
        List<Reading<CurlCall>> calls = new ArrayList<>();
        List<Word> words = ShellWords.of(code);
        int at = 0;
        while (at < words.size()) {
            int end = at + 1;
            while (end < words.size() && !words.get(end).text().equals(COMMAND)) {
                end++;
            }
            if (words.get(at).text().equals(COMMAND)) {
                calls.add(call(words.subList(at, end)));
            }
            at = end;
        }
        return calls;
    }

    private static Reading<CurlCall> call(List<Word> words) {
        int line = words.get(0).line();
        CallUrl url = null;
        List<Word> data = new ArrayList<>();
        List<Member> query = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            String text = word.text();
            if (DATA.contains(text) && i + 1 < words.size()) {
                data.add(words.get(++i));
            } else if (WITH_VALUE.contains(text)) {
                i++;
            } else if (text.startsWith("-d")) {
                data.add(word.from(2));
            } else if (text.startsWith("--data") && text.indexOf('=') > 0) {
                data.add(word.from(text.indexOf('=') + 1));
            } else if (url == null) {
                url = CallUrl.in(text);
                int mark = text.indexOf('?');
                if (url != null && mark >= 0) {
                    query.addAll(FormData.read(text.substring(mark + 1), word.line()));
                }
            }
        }
        return url == null ? new Unread<>(Reason.NO_CALL, line) : new Read<>(call(line, url, query, data));
    }

    private static CurlCall call(int line, CallUrl url, List<Member> query, List<Word> data) {
        if (data.isEmpty()) {
            return new CurlCall(line, url, false, new Read<>(object(line, query, List.of())));
        }
        Word first = data.get(0);
        String text = first.text().strip();
        if (text.startsWith("@")) {
            return new CurlCall(line, url, false, new Unread<>(Reason.IN_A_FILE, first.line()));
        }
        if (data.size() == 1 && (text.startsWith("{") || text.startsWith("["))) {
            return json(line, url, query, first);
        }
        List<Member> members = new ArrayList<>();
        data.forEach(word -> members.addAll(FormData.read(word.text().strip(), word.line())));
        Reading<Sample> body = members.isEmpty()
                ? new Unread<>(Reason.NO_JSON, first.line())
                : new Read<>(object(first.line(), query, members));
        return new CurlCall(line, url, false, body);
    }

    private static CurlCall json(int line, CallUrl url, List<Member> query, Word data) {
        Reading<JsonText> reading = JsonReader.read(data.lines());
        if (reading instanceof Unread<JsonText> unread) {
            boolean placeholder = PLACEHOLDER.matcher(data.text()).find();
            return new CurlCall(
                    line, url, false, placeholder ? new Unread<>(Reason.PLACEHOLDER, unread.line()) : unread.as());
        }
        JsonText json = ((Read<JsonText>) reading).value();
        Sample body = json.values().get(0);
        if (json.values().size() > 1) {
            return new CurlCall(
                    line,
                    url,
                    false,
                    new Unread<>(Reason.NO_JSON, json.values().get(1).line()));
        }
        return new CurlCall(
                line,
                url,
                json.strict(),
                new Read<>(body instanceof Sample.Obj object ? object(body.line(), query, object.members()) : body));
    }

    private static Sample object(int line, List<Member> query, List<Member> members) {
        List<Member> all = new ArrayList<>(query);
        all.addAll(members);
        all.removeIf(member -> member.name().equals(ACCESS));
        return new Sample.Obj(line, List.copyOf(all));
    }
}
