package io.github.b24kit.runtime.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.json.Json;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {
    private final List<String> drifts = new ArrayList<>();
    private final Reading reading = new Reading(
            "a.b",
            ZoneOffset.ofHours(3),
            drift -> drifts.add(drift.pointer() + ": " + drift.documented() + " <- " + drift.seen()),
            drift -> new IllegalStateException(drift.toString()));

    private static final Map<String, Function<ValueReader, Object>> TYPES = Map.ofEntries(
            Map.entry("string", ValueReader::string),
            Map.entry("integer", ValueReader::integer),
            Map.entry("double", ValueReader::decimal),
            Map.entry("boolean", ValueReader::bool),
            Map.entry("Y or N", ValueReader::yesNo),
            Map.entry("1 or 0", ValueReader::zeroOne),
            Map.entry("date", ValueReader::date),
            Map.entry("datetime", ValueReader::dateTime),
            Map.entry("timestamp", ValueReader::timestamp),
            Map.entry("object", reader -> reader.object()),
            Map.entry("list", reader -> reader.list(ValueReader::integer)),
            Map.entry("map", reader -> reader.map(ValueReader::integer)));

    /**
     * Type, answer, the Java value in text, the difference told; then the form that announces the answer, after which nothing is told
     * ("-": the natural form, "never": always told).
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            nullValues = "absent",
            value = {
                // a text
                "string | \"x\" | x | | -",
                "string | \"\" | '' | | -",
                "string | 5 | 5 | integer | INTEGER",
                "string | 1.50 | 1.50 | double | DOUBLE",
                "string | true | absent | boolean | never",
                "string | false | absent | false | FALSE",
                "string | null | absent | null | NULL",
                "string | [] | absent | empty list | EMPTY_LIST",
                "string | [1] | absent | list | LIST",
                "string | {} | absent | object | OBJECT",
                // rows 46 and 47
                "integer | 5 | 5 | | -",
                "integer | 9223372036854775807 | 9223372036854775807 | | -",
                "integer | 9223372036854775808 | absent | integer | INTEGER",
                "integer | 1e400 | absent | double | never",
                "integer | 5.0 | 5 | double | DOUBLE",
                "integer | 5.9 | absent | double | never",
                "integer | \"5\" | 5 | string | STRING",
                "integer | \"5.9\" | absent | string | never",
                "integer | \"5 \" | absent | string | never",
                "integer | \"0x5\" | absent | string | never",
                "integer | \"\" | absent | empty string | never",
                "integer | null | absent | null | NULL",
                "integer | false | absent | false | FALSE",
                "integer | true | absent | boolean | BOOLEAN",
                "double | 1.10 | 1.10 | | -",
                "double | 100 | 100 | | -",
                "double | 1e400 | 1E+400 | | -",
                "double | \"100\" | 100 | string | STRING",
                "double | \"1,5\" | absent | string | never",
                "double | \"NaN\" | absent | string | never",
                "double | \"\" | absent | empty string | never",
                "double | null | absent | null | NULL",
                // flags
                "boolean | true | true | | -",
                "boolean | false | false | | -",
                "boolean | \"Y\" | true | string | STRING",
                "boolean | \"N\" | false | string | STRING",
                "boolean | \"1\" | true | string | STRING",
                "boolean | \"false\" | false | string | STRING",
                "boolean | 1 | true | integer | INTEGER",
                "boolean | 0 | false | integer | INTEGER",
                "boolean | 2 | absent | integer | INTEGER",
                "boolean | \"yes\" | absent | string | never",
                "boolean | null | absent | null | NULL",
                "Y or N | \"Y\" | true | | -",
                "Y or N | \"N\" | false | | -",
                "Y or N | true | true | boolean | BOOLEAN",
                "Y or N | false | false | false | FALSE",
                "Y or N | 1 | true | integer | INTEGER",
                "Y or N | \"y\" | absent | string | never",
                "Y or N | \"\" | absent | empty string | never",
                "1 or 0 | 1 | true | | -",
                "1 or 0 | \"0\" | false | string | STRING",
                "1 or 0 | true | true | boolean | BOOLEAN",
                // rows 49: false for an absent date
                "date | \"2024-04-10\" | 2024-04-10 | | -",
                "date | \"2024-04-10T00:00:00+14:00\" | 2024-04-10 | datetime | DATETIME",
                "date | \"2024-04-10T23:59:59-11:00\" | 2024-04-10 | datetime | DATETIME",
                "date | \"2024-04-10 10:30:11\" | 2024-04-10 | datetime without offset | DATETIME",
                "date | \"10.04.2024\" | 2024-04-10 | date in another spelling | never",
                "date | \"2024-02-30\" | absent | string | never",
                "date | false | absent | false | FALSE",
                "date | \"\" | absent | empty string | never",
                "date | null | absent | null | NULL",
                "datetime | \"2024-04-10T10:00:00+02:00\" | 2024-04-10T10:00+02:00 | | -",
                "datetime | \"2024-08-29 10:30:11\" | 2024-08-29T10:30:11+03:00 | datetime without offset | never",
                "datetime | \"2024-08-29T10:30:11\" | 2024-08-29T10:30:11+03:00 | datetime without offset | never",
                "datetime | \"24.08.2023 13:19:39\" | 2023-08-24T13:19:39+03:00 | datetime without offset | never",
                "datetime | \"2024-08-29\" | absent | string | never",
                "datetime | false | absent | false | FALSE",
                "datetime | 1712736000 | absent | integer | INTEGER",
                "timestamp | 1712736000 | 2024-04-10T08:00:00Z | | -",
                "timestamp | \"1712736000\" | 2024-04-10T08:00:00Z | string | STRING",
                "timestamp | \"2024-04-10T10:00:00+02:00\" | 2024-04-10T08:00:00Z | datetime | DATETIME",
                "timestamp | 9223372036854775807 | absent | integer | INTEGER",
                // row 48: PHP's empty list for a map
                "object | {\"a\":1} | {a: number} | | -",
                "object | [] | {} | empty list | EMPTY_LIST",
                "object | [1] | absent | list | LIST",
                "object | false | absent | false | FALSE",
                "object | \"\" | absent | empty string | never",
                "map | {\"a\":1} | {a=1} | | -",
                "map | [] | {} | empty list | EMPTY_LIST",
                "map | null | absent | null | NULL",
                "list | [1,2] | '[1, 2]' | | -",
                "list | [] | [] | | -",
                "list | {\"0\":1,\"2\":3} | '[1, 3]' | object | OBJECT",
                "list | {} | [] | object | OBJECT",
                "list | {\"a\":1} | absent | object | OBJECT",
                "list | false | absent | false | FALSE"
            })
    void readsWhatLosesNothingAndTellsEveryDifference(
            String type, String answer, String expected, String seen, String announcing) {
        Function<ValueReader, Object> read = TYPES.get(type);
        Object value = read.apply(reader(answer));
        assertThat(value == null ? null : value.toString()).isEqualTo(expected);
        if (announcing.equals("-")) {
            assertThat(drifts).isEmpty();
            return;
        }
        assertThat(drifts).containsExactly("/result/x: " + type + " <- " + seen);
        drifts.clear();
        if (announcing.equals("never")) {
            assertThat(read.apply(reader(answer).also(WireForm.STRING, WireForm.DOUBLE, WireForm.INTEGER)))
                    .isEqualTo(value);
            assertThat(drifts).hasSize(1);
        } else {
            Object again = read.apply(reader(answer).also(WireForm.valueOf(announcing)));
            assertThat(again).isEqualTo(value);
            assertThat(drifts).isEmpty();
        }
    }

    @Test
    void anAbsentValueIsNoDifference() {
        TYPES.forEach((type, read) ->
                assertThat(read.apply(new ValueReader(reading, "/x", null))).isNull());
        assertThat(drifts).isEmpty();
    }

    @Test
    void javaTypes() {
        assertThat(reader("5").integer()).isEqualTo(5L);
        assertThat(reader("1.10").decimal()).isEqualTo(new BigDecimal("1.10"));
        assertThat(reader("\"2024-04-10\"").date()).isEqualTo(LocalDate.of(2024, 4, 10));
        assertThat(reader("\"2024-04-10T10:00:00+02:00\"").dateTime())
                .isEqualTo(OffsetDateTime.of(2024, 4, 10, 10, 0, 0, 0, ZoneOffset.ofHours(2)));
        assertThat(reader("0").timestamp()).isEqualTo(Instant.EPOCH);
        assertThat(reader("\"key\"").secret()).isEqualTo(Secret.of("key"));
        assertThat(reader("null").json()).isEqualTo(Json.parse("null"));
        assertThat(drifts).isEmpty();
    }

    @Test
    void aMomentWithoutOffsetNeedsThePortals() {
        Reading unknown = new Reading("a.b", null, reading.onDrift(), reading.unreadable());
        assertThat(new ValueReader(unknown, "/x", Json.of("2024-08-29 10:30:11")).dateTime())
                .isNull();
        assertThat(drifts).containsExactly("/x: datetime <- string");
    }

    @Test
    void aDayAnnouncedForAMomentBeginsAtThePortalsMidnight() {
        assertThat(reader("\"2024-08-29\"").also(WireForm.DATE).dateTime())
                .isEqualTo(OffsetDateTime.parse("2024-08-29T00:00:00+03:00"));
        assertThat(drifts).isEmpty();
    }

    @Test
    void aListThatCannotBeReadWholeIsNotRead() {
        assertThat(reader("[1,\"x\",3]").list(ValueReader::integer)).isNull();
        assertThat(drifts).containsExactly("/result/x/1: integer <- string");
        drifts.clear();
        assertThat(reader("[1,null,3]").list(ValueReader::integer)).containsExactly(1L, 3L);
        assertThat(drifts).containsExactly("/result/x/1: integer <- null");
        drifts.clear();
        assertThat(reader("{\"a/b\":{},\"c\":\"5\"}").map(ValueReader::integer)).isNull();
        assertThat(drifts).containsExactly("/result/x/a~1b: integer <- object", "/result/x/c: integer <- string");
    }

    @Test
    void collectionsCannotBeChanged() {
        assertThatThrownBy(() -> reader("[1]").list(ValueReader::integer).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> reader("{\"a\":1}").map(ValueReader::integer).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private record Row(Long id, String name) {
        static Row decode(ObjectReader in) {
            return new Row(in.field("id").integer(), in.field("na/me").string());
        }
    }

    @Test
    void tellsFieldsNobodyAskedFor() {
        assertThat(reader("{\"id\":1,\"na/me\":2,\"new\":{},\"b~\":null}").object(Row::decode))
                .isEqualTo(new Row(1L, "2"));
        assertThat(drifts)
                .containsExactly(
                        "/result/x/na~1me: string <- integer",
                        "/result/x/new: nothing <- object",
                        "/result/x/b~0: nothing <- null");
    }

    @Test
    void anEmptyListReadsAsARecordWithoutFields() {
        assertThat(reader("[]").object(Row::decode)).isEqualTo(new Row(null, null));
        assertThat(drifts).containsExactly("/result/x: object <- empty list");
    }

    @Test
    void restFields() {
        Map<String, Long> rest = reader("{\"UF_1\":1,\"id\":2,\"UF_X\":\"x\",\"other\":3}")
                .object(in -> {
                    in.field("id").integer();
                    return in.rest("UF_*", ValueReader::integer);
                });
        assertThat(rest).containsExactly(Map.entry("UF_1", 1L));
        assertThat(drifts).containsExactly("/result/x/UF_X: integer <- string", "/result/x/other: nothing <- integer");
    }

    private record Colour(String value) implements OpenValue {
        @Override
        public boolean isKnown() {
            return value.equals("red");
        }
    }

    @Test
    void unknownValuesOfAnOpenSetAreKeptAndTold() {
        assertThat(reader("\"red\"").value(Colour::new)).isEqualTo(new Colour("red"));
        assertThat(drifts).isEmpty();
        assertThat(reader("\"s3cr3t\"").value(Colour::new)).isEqualTo(new Colour("s3cr3t"));
        assertThat(drifts).containsExactly("/result/x: one of the documented values <- another value");
    }

    @Test
    void requireNamesThePlace() {
        ValueReader in = reader("\"x\"");
        assertThatThrownBy(() -> in.require(in.integer())).hasMessage("a.b /result/x: documented integer, seen string");
        ValueReader absent = new ValueReader(reading, "/result", null);
        assertThatThrownBy(() -> absent.require(absent.bool()))
                .hasMessage("a.b /result: documented boolean, seen nothing");
    }

    @Test
    void positionsAreReadAsTheyAreOrNotAtAll() {
        assertThat(Pair.read(reader("[1,\"a\"]"), ValueReader::integer, ValueReader::string))
                .isEqualTo(new Pair<>(1L, "a"));
        assertThat(Pair.read(reader("[1,[2]]"), ValueReader::integer, ValueReader::string))
                .isEqualTo(new Pair<>(1L, null));
        assertThat(drifts).containsExactly("/result/x/1: string <- list");
        drifts.clear();
        for (String other : List.of("[1]", "[1,\"a\",2]", "{\"0\":1,\"2\":\"a\"}", "7")) {
            assertThat(Pair.read(reader(other), ValueReader::integer, ValueReader::string))
                    .isNull();
        }
        assertThat(drifts).hasSize(5).startsWith("/result/x: list of 2 values <- list of other positions");
    }

    private ValueReader reader(String json) {
        return new ValueReader(reading, "/result/x", Json.parse(json));
    }
}
