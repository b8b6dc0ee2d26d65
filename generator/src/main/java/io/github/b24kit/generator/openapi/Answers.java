package io.github.b24kit.generator.openapi;

import io.github.b24kit.specmodel.model.Operation;
import io.github.b24kit.specmodel.model.Pages;
import io.github.b24kit.specmodel.model.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bodies of successful answers: {@code result}, and what stands beside it. */
final class Answers {
    private static final String ITSELF = ".";

    private final AnswerSchemas schemas;

    Answers(AnswerSchemas schemas) {
        this.schemas = schemas;
    }

    Map<String, Object> response(Operation operation) {
        String words = operation.result().docs();
        return Tree.object(
                "description",
                words == null ? "The method was carried out." : words,
                "content",
                Tree.object("application/json", Tree.object("schema", body(operation))));
    }

    private Map<String, Object> body(Operation operation) {
        Map<String, Object> properties = Tree.object("result", result(operation.result()));
        Pages pages = operation.pages();
        if (pages != null && pages.style() == Pages.Style.START) {
            properties.put("next", integer("Where the next page starts; absent on the last page."));
        }
        if (pages != null && pages.total() != Pages.Total.NONE) {
            boolean trusted = pages.total() == Pages.Total.TRUSTED;
            properties.put("total", integer(trusted ? "Number of all rows." : "Not the number of all rows."));
        }
        properties.put("time", schemas.components.schema("bitrix24.time", Answers::time));
        return Tree.object("type", "object", "properties", properties, "required", List.of("result"));
    }

    private Map<String, Object> result(Result result) {
        Traits traits = new Traits(List.of(), Traits.NONE.send(), Traits.NONE.limits(), result.secret());
        Map<String, Object> value = schemas.value(result.type(), result.wire(), result.nullable(), traits);
        if (result.at().isEmpty()) {
            return value;
        }
        List<Map<String, Object>> places = new ArrayList<>();
        result.at().forEach(place -> places.add(place.equals(ITSELF) ? value : at(place, value, result.nullable())));
        return places.size() == 1 ? places.get(0) : Tree.object("anyOf", places);
    }

    /** The objects around a value that lies deeper. */
    private static Map<String, Object> at(String place, Map<String, Object> value, boolean nullable) {
        List<String> steps = List.of(place.split("\\.", -1));
        Map<String, Object> around = value;
        for (int i = steps.size() - 1; i >= 0; i--) {
            around = Tree.object(
                    "type",
                    "object",
                    "properties",
                    Tree.object(steps.get(i), around),
                    "required",
                    nullable ? null : List.of(steps.get(i)));
        }
        return around;
    }

    private static Map<String, Object> integer(String words) {
        Map<String, Object> integer = Scalars.whole();
        integer.put("description", words);
        return integer;
    }

    private static Map<String, Object> time() {
        Map<String, Object> seconds = Tree.object("type", "number");
        Map<String, Object> moment = Tree.object("type", "string", "format", "date-time");
        return Tree.object(
                "type", "object",
                "description", "How long the portal worked on the request, in seconds.",
                "properties",
                        Tree.object(
                                "start", seconds,
                                "finish", seconds,
                                "duration", seconds,
                                "processing", seconds,
                                "date_start", moment,
                                "date_finish", moment,
                                "operating_reset_at", seconds,
                                "operating", seconds));
    }
}
