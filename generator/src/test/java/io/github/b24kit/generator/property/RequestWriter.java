package io.github.b24kit.generator.property;

import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;
import io.github.b24kit.runtime.RequestObject;
import io.github.b24kit.runtime.Secret;
import io.github.b24kit.runtime.answer.OpenValue;
import io.github.b24kit.runtime.json.Json;
import io.github.b24kit.runtime.json.JsonArray;
import io.github.b24kit.runtime.json.JsonBoolean;
import io.github.b24kit.runtime.json.JsonNull;
import io.github.b24kit.runtime.json.JsonNumber;
import io.github.b24kit.runtime.json.JsonObject;
import io.github.b24kit.runtime.json.JsonString;
import io.github.b24kit.runtime.value.FileContent;
import io.github.b24kit.runtime.value.Money;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills generated builders with given JSON, setter by setter, as an application would by hand. */
public final class RequestWriter {
    private final Map<String, NamedObject> objects;

    /** A value for which no setter was generated. */
    private static final class Misfit extends RuntimeException {
        Misfit(String message) {
            super(message);
        }
    }

    /** @param objects request objects by the binary name of their class */
    public RequestWriter(Map<String, NamedObject> objects) {
        this.objects = objects;
    }

    public RequestObject write(Class<?> type, JsonObject json) throws ReflectiveOperationException {
        NamedObject object = objects.get(type.getName());
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, Json> entry : json.entries().entrySet()) {
            Member member = object.members().stream()
                    .filter(each -> each.field().name().equals(entry.getKey()))
                    .findFirst()
                    .orElse(null);
            if (entry.getValue() == JsonNull.INSTANCE) {
                builder.getClass()
                        .getMethod("extra", String.class, Json.class)
                        .invoke(builder, entry.getKey(), entry.getValue());
            } else {
                set(builder, member, entry.getKey(), entry.getValue());
            }
        }
        return (RequestObject) builder.getClass().getMethod("build").invoke(builder);
    }

    private void set(Object builder, Member member, String name, Json value) throws ReflectiveOperationException {
        if (member != null && member.field().type() instanceof DataType.TupleOf) {
            setEach(builder, member, ((JsonArray) value).items());
            return;
        }
        String setter = member == null ? "rest" : member.name();
        int parameters = member == null ? 2 : 1;
        List<Method> forms = Arrays.stream(builder.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(setter)
                        && each.getParameterCount() == parameters
                        && !each.isBridge()
                        && !each.isVarArgs())
                // The freest form last: any JSON goes through it.
                .sorted(Comparator.comparing(
                        each -> Json.class.isAssignableFrom(each.getParameterTypes()[parameters - 1])))
                .toList();
        for (Method form : forms) {
            Object argument = java(
                    value, form.getGenericParameterTypes()[parameters - 1], member == null ? null : member.field());
            if (argument != null) {
                Object[] arguments = member == null ? new Object[] {name, argument} : new Object[] {argument};
                form.invoke(builder, arguments);
                return;
            }
        }
        throw new Misfit("no setter " + setter + " of " + builder.getClass().getName() + " takes " + value.toText());
    }

    /** The setter of a tuple takes its values one by one. */
    private void setEach(Object builder, Member member, List<Json> values) throws ReflectiveOperationException {
        Method setter = Arrays.stream(builder.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals(member.name()) && each.getParameterCount() == values.size())
                .findFirst()
                .orElseThrow();
        Object[] arguments = new Object[values.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = java(values.get(i), setter.getGenericParameterTypes()[i], member.field());
        }
        setter.invoke(builder, arguments);
    }

    /** The value as an argument of that type; null if it is none. */
    private Object java(Json value, Type type, Field field) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class && value instanceof JsonArray array) {
                List<Object> items = new ArrayList<>();
                for (Json item : array.items()) {
                    items.add(java(item, arguments[0], field));
                }
                return items.contains(null) ? null : items;
            }
            if (generic.getRawType() == Map.class && value instanceof JsonObject object) {
                Map<String, Object> entries = new LinkedHashMap<>();
                for (Map.Entry<String, Json> entry : object.entries().entrySet()) {
                    entries.put(entry.getKey(), java(entry.getValue(), arguments[1], field));
                }
                return entries.containsValue(null) ? null : entries;
            }
            return null;
        }
        Class<?> plain = (Class<?>) type;
        if (field != null && field.type() instanceof DataType.ByField) {
            return RowsWriter.write(value, plain);
        }
        if (RequestObject.class.isAssignableFrom(plain)) {
            try {
                return value instanceof JsonObject object ? write(plain, object) : null;
            } catch (Misfit e) {
                return null; // an object of another of the field's types
            }
        }
        if (plain == FileContent.class) {
            return file(value);
        }
        if (plain.isAssignableFrom(value.getClass())) {
            return value;
        }
        return value instanceof JsonString text ? ofText(text.value(), plain, field) : ofOther(value, plain, field);
    }

    /** The file that is sent so: Base64, a list of its name and that, or an object of such a list. */
    private static FileContent file(Json value) {
        if (value instanceof JsonObject object) {
            Json inner = object.get("fileData");
            return inner instanceof JsonArray ? file(inner) : null;
        }
        if (value instanceof JsonArray pair) {
            return FileContent.of(
                    text(pair.items().get(0)),
                    Base64.getDecoder().decode(text(pair.items().get(1))));
        }
        return value instanceof JsonString text
                ? FileContent.of("any.txt", Base64.getDecoder().decode(text.value()))
                : null;
    }

    private static String text(Json value) {
        return ((JsonString) value).value();
    }

    private static Object ofText(String text, Class<?> type, Field field) throws ReflectiveOperationException {
        if (type == String.class) {
            return text;
        }
        if (type == Money.class) {
            return text.contains("|") ? Money.parse(text) : null;
        }
        if (type == Secret.class) {
            return Secret.of(text);
        }
        if (OpenValue.class.isAssignableFrom(type)) {
            return type.getConstructor(String.class).newInstance(text);
        }
        if (type == boolean.class || type == Boolean.class) {
            boolean letter = text.equals("Y") || text.equals("N");
            return letter && field != null && field.send() == Field.BooleanForm.YN ? (Object) text.equals("Y") : null;
        }
        try {
            return type == LocalDate.class
                    ? LocalDate.parse(text)
                    : type == OffsetDateTime.class ? OffsetDateTime.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Object ofOther(Json value, Class<?> type, Field field) {
        if (type == boolean.class || type == Boolean.class) {
            Field.BooleanForm form = field == null ? Field.BooleanForm.JSON : field.send();
            if (value instanceof JsonBoolean bool && form == Field.BooleanForm.JSON) {
                return bool.value();
            }
            return value instanceof JsonNumber number
                            && form == Field.BooleanForm.ZERO_ONE
                            && number.text().matches("[01]")
                    ? (Object) number.text().equals("1")
                    : null;
        }
        if (!(value instanceof JsonNumber number)) {
            return null;
        }
        return switch (type.getSimpleName()) {
            case "long", "Long" -> number.isInteger() ? (Object) Long.parseLong(number.text()) : null;
            case "BigDecimal" -> number.toBigDecimal();
            case "Instant" ->
                number.isInteger() && number.text().length() < 12
                        ? Instant.ofEpochSecond(Long.parseLong(number.text()))
                        : null;
            default -> null;
        };
    }
}
