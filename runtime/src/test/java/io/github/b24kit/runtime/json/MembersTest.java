package io.github.b24kit.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** A linked map of the JDK says the same, also of names whose hashes collide. */
class MembersTest {
    private static final int MOST = 300;

    @RepeatedTest(20)
    void isALinkedMap(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        Members members = new Members(random.nextInt(3));
        Map<String, Json> map = new LinkedHashMap<>();
        for (int i = random.nextInt(MOST); i > 0; i--) {
            String name = name(random);
            Json value = Json.of(i);
            assertThat(members.add(name, value)).isEqualTo(map.putIfAbsent(name, value) == null);
        }
        assertThat(members).isEqualTo(map).hasSameHashCodeAs(map).hasSize(map.size());
        assertThat(members.entrySet()).containsExactlyElementsOf(map.entrySet());
        List<String> told = new ArrayList<>();
        members.forEach((name, value) -> told.add(name));
        assertThat(told).containsExactlyElementsOf(map.keySet());
        for (int i = 0; i < MOST; i++) {
            String name = name(random);
            assertThat(members.get(name)).isEqualTo(map.get(name));
            assertThat(members.containsKey(name)).isEqualTo(map.containsKey(name));
            assertThat(members.position(name)).isEqualTo(told.indexOf(name));
        }
    }

    /** Either of two halves with the same hash, several times. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            name.append(random.nextBoolean() ? "Aa" : "BB");
        }
        return random.nextBoolean() ? name.toString() : "field" + random.nextInt(MOST);
    }

    @Test
    void positionsOfAnObject() {
        JsonObject object = JsonObject.of("a", Json.of(1), "b", Json.of(2));
        assertThat(object.size()).isEqualTo(2);
        assertThat(object.position("b")).isEqualTo(1);
        assertThat(object.position("c")).isEqualTo(-1);
        assertThat(object.is(1, "b")).isTrue();
        assertThat(object.is(0, "b")).isFalse();
        assertThat(object.is(2, "b")).isFalse();
        assertThat(object.name(0)).isEqualTo("a");
        assertThat(object.value(1)).isEqualTo(Json.of(2));
        assertThatThrownBy(() -> object.value(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> object.entries().put("c", Json.of(3)))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
