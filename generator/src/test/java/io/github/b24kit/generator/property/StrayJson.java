package io.github.b24kit.generator.property;

import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON of the same form whose texts and numbers are not what is documented here and there: too long, too small, unknown. */
final class StrayJson {
    private static final int LONG = 300;

    private final Dice dice;

    StrayJson(Dice dice) {
        this.dice = dice;
    }

    Json stray(Json value) {
        if (value instanceof JsonObject object) {
            Map<String, Json> members = new LinkedHashMap<>();
            object.entries().forEach((name, member) -> {
                if (!dice.rarely()) {
                    members.put(name, stray(member));
                }
            });
            return JsonObject.of(members);
        }
        if (value instanceof JsonArray array) {
            return new JsonArray(array.items().stream().map(this::stray).toList());
        }
        if (value instanceof JsonString && dice.flag()) {
            return Json.of(dice.one("", "~", "x".repeat(LONG), "2024-04-10", "7"));
        }
        if (value instanceof JsonNumber && dice.flag()) {
            return Json.of(dice.one(-1_000_000L, 0L, 1L, 1_000_000L));
        }
        return value;
    }
}
