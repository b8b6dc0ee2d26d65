import com.acme.b24.demo.DemoAnswerCount;
import com.acme.b24.demo.DemoAnswerLimits;
import com.acme.b24.demo.DemoAnswerList;
import com.acme.b24.demo.DemoAnswerToken;
import io.github.b24kit.runtime.Operation;
import io.github.b24kit.runtime.Response;
import io.github.b24kit.runtime.answer.Drift;
import io.github.b24kit.runtime.answer.DriftMode;
import java.util.ArrayList;
import java.util.List;

/** Forms that the specification lists are read in silence; every other form is reported. */
final class Check {
    private static final List<Drift> DRIFT = new ArrayList<>();

    static void check() {
        var rows = read(DemoAnswerList.OPERATION, """
                {"items": {"all": [{"owner": 7, "labels": [], "done": true, "until": false},
                 {"owner": "U7", "labels": {"de": "ja"}, "done": "N", "until": "2026-01-31T23:30:00+03:00"}]}}""").result();
        equal("[]", DRIFT);
        equal("7", rows.get(0).owner());
        equal("{}", rows.get(0).labels());
        equal(true, rows.get(0).done());
        equal(null, rows.get(0).until());
        equal("U7", rows.get(1).owner());
        equal("{de=ja}", rows.get(1).labels());
        equal(false, rows.get(1).done());
        equal("2026-01-31", rows.get(1).until());
        read(DemoAnswerList.OPERATION, "{\"items\": [{\"owner\": 7, \"done\": 1}]}");
        equal("[/result, /result/items/0/done]", places());

        equal(null, read(DemoAnswerCount.OPERATION, "null").result());
        equal(5L, read(DemoAnswerCount.OPERATION, "\"5\"").result());
        equal("{}", read(DemoAnswerLimits.OPERATION, "[]").result());
        equal("{A=1}", read(DemoAnswerLimits.OPERATION, "{\"A\": 1}").result());
        equal("[]", places());
        equal("{A=1}", read(DemoAnswerLimits.OPERATION, "{\"A\": \"1\"}").result());
        equal("[/result/A]", places());

        Response<?> token = read(DemoAnswerToken.OPERATION, "{\"auth\": {\"token\": \"s3cret\"}}");
        equal(false, token.toString().contains("s3cret"));
        equal(false, token.result().toString().contains("s3cret"));

        equal("{\"owner\":7}", DemoAnswerList.of(r -> r.owner(7)).toJson().toText());
        equal("{\"owner\":\"U7\"}", DemoAnswerList.of(r -> r.owner("U7")).toJson().toText());
    }

    private static <R> Response<R> read(Operation<R> operation, String result) {
        byte[] body = ("{\"result\": " + result + "}").getBytes();
        return operation.decode(200, body, DriftMode.REPORT, DRIFT::add);
    }

    private static List<String> places() {
        List<String> places = DRIFT.stream().map(Drift::pointer).toList();
        DRIFT.clear();
        return places;
    }

    private static void equal(Object expected, Object actual) {
        if (!String.valueOf(expected).equals(String.valueOf(actual))) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }

    private Check() {}
}
