package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.b24kit.specmodel.model.Api;
import io.github.b24kit.specmodel.model.DataType;
import io.github.b24kit.specmodel.model.Field;
import io.github.b24kit.specmodel.model.Field.BooleanForm;
import io.github.b24kit.specmodel.model.Field.WireForm;
import io.github.b24kit.specmodel.model.TypeDefinition;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * The JSON forms in which the specification lets one value be answered.
 *
 * @param wire documented form and those noted beside it
 * @param yesNo whether the texts Y and N are documented
 * @param anything whether any JSON value is
 */
record AnswerForms(Set<WireForm> wire, boolean yesNo, boolean anything) {

    static AnswerForms of(Api api, Field field) {
        return natural(api, field.type(), field.send()).and(field.wire(), field.nullable());
    }

    static AnswerForms of(Api api, DataType type, Collection<WireForm> noted, boolean nullable) {
        return natural(api, type, BooleanForm.JSON).and(noted, nullable);
    }

    private static AnswerForms natural(Api api, DataType type, BooleanForm send) {
        if (type instanceof DataType.Scalar scalar) {
            return scalar(scalar, send);
        }
        if (type instanceof DataType.Reference reference) {
            return natural(api, reference.target(), send).and(reference.wire(), false);
        }
        if (type instanceof DataType.Union union) {
            return union.alternatives().stream()
                    .map(alternative -> natural(api, alternative, send))
                    .reduce(AnswerForms::or)
                    .orElseThrow();
        }
        if (type instanceof DataType.Named named) {
            boolean isEnum = api.types().get(named.name()) instanceof TypeDefinition.EnumDefinition;
            return form(isEnum ? WireForm.STRING : WireForm.OBJECT);
        }
        boolean list = type instanceof DataType.ListOf || type instanceof DataType.TupleOf;
        return form(list ? WireForm.LIST : WireForm.OBJECT);
    }

    private static AnswerForms scalar(DataType.Scalar scalar, BooleanForm send) {
        return switch (scalar) {
            case STRING, TEXT, CHAR, MONEY -> form(WireForm.STRING);
            case INTEGER, TIMESTAMP -> form(WireForm.INTEGER);
            case DOUBLE -> form(WireForm.DOUBLE);
            case DATE -> form(WireForm.DATE);
            case DATETIME -> form(WireForm.DATETIME);
            case FILE, FILE_BASE64, FILE_PAIR, FILE_DATA, ANY -> new AnswerForms(Set.of(), false, true);
            case BOOLEAN ->
                switch (send) {
                    case YN -> new AnswerForms(Set.of(), true, false);
                    case JSON -> form(WireForm.BOOLEAN);
                    case ZERO_ONE -> form(WireForm.INTEGER);
                };
        };
    }

    private static AnswerForms form(WireForm form) {
        return new AnswerForms(Set.of(form), false, false);
    }

    private AnswerForms and(Collection<WireForm> noted, boolean nullable) {
        Set<WireForm> all = EnumSet.noneOf(WireForm.class);
        all.addAll(wire);
        all.addAll(noted);
        if (nullable) {
            all.add(WireForm.NULL);
        }
        return new AnswerForms(all, yesNo, anything);
    }

    private AnswerForms or(AnswerForms other) {
        Set<WireForm> all = EnumSet.noneOf(WireForm.class);
        all.addAll(wire);
        all.addAll(other.wire);
        return new AnswerForms(all, yesNo || other.yesNo, anything || other.anything);
    }

    boolean only(WireForm form) {
        return !anything && !yesNo && wire.equals(Set.of(form));
    }

    /** Whether a value has one of the forms. What an object or a list holds is not looked at. */
    boolean accept(JsonNode value) {
        if (anything || (yesNo && isYesOrNo(value))) {
            return true;
        }
        return wire.stream().anyMatch(form -> has(value, form));
    }

    private static boolean isYesOrNo(JsonNode value) {
        return value.isTextual()
                && (value.textValue().equals("Y") || value.textValue().equals("N"));
    }

    private static boolean has(JsonNode value, WireForm form) {
        return switch (form) {
            case STRING -> value.isTextual();
            case INTEGER -> value.isIntegralNumber();
            case DOUBLE -> value.isNumber() && !value.isIntegralNumber();
            case BOOLEAN -> value.isBoolean();
            case NULL -> value.isNull();
            case FALSE -> value.isBoolean() && !value.booleanValue();
            case EMPTY_LIST -> value.isArray() && value.isEmpty();
            case DATE -> value.isTextual() && parses(value.textValue(), true);
            case DATETIME -> value.isTextual() && parses(value.textValue(), false);
            case OBJECT -> value.isObject();
            case LIST -> value.isArray();
        };
    }

    private static boolean parses(String text, boolean date) {
        try {
            Object parsed = date ? LocalDate.parse(text) : OffsetDateTime.parse(text);
            return parsed != null;
        } catch (DateTimeParseException no) {
            return false;
        }
    }

    @Override
    public String toString() {
        return anything ? "anything" : (yesNo ? "Y or N " : "") + wire;
    }
}
