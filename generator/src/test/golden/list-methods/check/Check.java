import static com.acme.b24.demo.DemoRowField.CHANGED_AT;
import static com.acme.b24.demo.DemoRowField.ID;
import static com.acme.b24.demo.DemoRowField.OWNER;
import static com.acme.b24.demo.DemoRowField.PAID;
import static com.acme.b24.demo.DemoRowField.STATE;
import static com.acme.b24.demo.DemoRowField.SUM;
import static com.acme.b24.demo.DemoRowField.TAGS;
import static io.github.b24kit.generator.Expect.equal;
import static io.github.b24kit.generator.Expect.sent;
import static io.github.b24kit.generator.Expect.violations;

import com.acme.b24.demo.DemoList;
import com.acme.b24.demo.DemoOnly;
import com.acme.b24.demo.DemoRow;
import com.acme.b24.v3.demo.DemoFind;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.query.Field;
import io.github.b24kit.runtime.query.Filter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/** Rows are filtered, sorted and selected by constants that know the type of each field. */
final class Check {
    static void check() {
        equal(
                "{\"select\":[\"ID\",\"sum\"],\"filter\":{\"=paid\":\"Y\",\">=sum\":10.50,\"@ID\":[1,2],\"<changedAt\":"
                        + "\"2026-01-31T10:00:00+03:00\"},\"order\":{\"sum\":\"DESC\",\"ID\":\"ASC\"}}",
                sent(DemoList.of(r -> r.select(ID, SUM)
                        .filter(PAID.eq(true)
                                .and(SUM.ge(new BigDecimal("10.50")))
                                .and(ID.in(1L, 2L))
                                .and(CHANGED_AT.lt(OffsetDateTime.parse("2026-01-31T10:00:00+03:00"))))
                        .order(SUM.desc().then(ID.asc())))));
        equal(
                "{\"filter\":{\"!=state\":\"P\",\"=tags\":\"red\",\"=owner\":7,\"><sum\":[1,2],\"=UF_CRM_1\":\"x\"}}",
                sent(DemoList.of(r -> r.filter(STATE.ne(DemoRow.State.P)
                        .and(TAGS.eq("red"))
                        .and(OWNER.eq(7L))
                        .and(Filter.raw("><sum", Json.parse("[1,2]")))
                        .and(Field.named("UF_CRM_1").eq(Json.of("x")))))));
        equal("[]", violations(DemoList.of(r -> r.select(ID).filter(ID.eq(1L)).order(ID.desc()))));
        equal("[/filter, /order/ID, /select/0]", violations(DemoList.of(
                r -> r.extra("select", Json.parse("[1]")).extra("filter", "x").extra("order", Json.parse("{\"ID\":\"up\"}")))));

        equal(
                "{\"FILTER\":{\">ID\":1,\"0\":{\"logic\":\"OR\",\"0\":{\"=sum\":1},\"1\":{\"=sum\":2}}},\"ORDER\":{\"ID\":\"asc\"}}",
                sent(DemoOnly.of(r -> r.filter(ID.gt(1L)
                                .and(Filter.anyOf(
                                        SUM.eq(BigDecimal.ONE), SUM.eq(new BigDecimal("2")))))
                        .order(ID.asc()))));
        equal(
                "{\"FILTER\":{\">ID\":1},\"LATEST\":{\"ID\":\"desc\"}}",
                sent(DemoOnly.of(r -> r.filter(ID.gt(1L)).latest(ID.desc()))));
        equal("[]", violations(DemoOnly.of(r -> r.filter(ID.gt(1L)).latest(ID.desc()))));
        equal("[/LATEST/ID]", violations(DemoOnly.of(r -> r.filter(ID.gt(1L)).latest(ID.asc()))));
        equal("[/FILTER, /SELECT/1]", violations(DemoOnly.of(r -> r.select(SUM, PAID))));
        equal("[]", violations(DemoOnly.of(r -> r.filter(ID.gt(1L)
                        .and(Filter.anyOf(SUM.eq(BigDecimal.ONE), ID.eq(2L)))
                        .and(Filter.raw("><sum", Json.parse("[1,2]"))))
                .order(ID.desc()))));
        equal("[/FILTER/0/1/=paid, /FILTER/=state, /ORDER/sum]", violations(DemoOnly.of(r -> r.filter(STATE.eq(DemoRow.State.P)
                        .and(Filter.anyOf(SUM.eq(BigDecimal.ONE), PAID.eq(true))))
                .order(ID.asc().then(SUM.asc())))));
        equal(
                "{\"filter\":[[\"sum\",\">\",1],{\"logic\":\"or\",\"conditions\":[[\"ID\",\"=\",1],[\"paid\",\"=\",\"Y\"]]}]}",
                sent(DemoFind.of(r -> r.filter(SUM.gt(BigDecimal.ONE)
                        .and(Filter.anyOf(ID.eq(1L), PAID.eq(true)))))));
        equal("[]", violations(DemoFind.of(r -> r.filter(SUM.gt(BigDecimal.ONE)))));
        equal("[/filter/1/conditions/1/0]", violations(DemoFind.of(r -> r.filter(SUM.gt(BigDecimal.ONE)
                .and(Filter.anyOf(ID.eq(1L), PAID.eq(true)))))));
        equal(true, refuses(() -> DemoOnly.of(r -> r.filter(ID.lt(1L)))));
        equal(true, refuses(() -> DemoList.of(r -> r.filter(Filter.anyOf(ID.eq(1L), ID.eq(2L))))));
    }

    private static boolean refuses(Runnable request) {
        try {
            request.run();
            return false;
        } catch (IllegalArgumentException e) {
            return true;
        }
    }

    private Check() {}
}
