package io.github.b24kit.generator.java;

import com.palantir.javapoet.ClassName;

/** Classes that generated code stands on, by name: the generator itself does not depend on them. */
public final class RuntimeTypes {
    private static final String ROOT = "io.github.b24kit.runtime";

    public static final ClassName CALL = root("Call");
    public static final ClassName EFFECT = root("Effect");
    public static final ClassName OBJECT_BUILDER = root("ObjectBuilder");
    public static final ClassName OPERATION = root("Operation");
    public static final ClassName PAGED_CALL = root("PagedCall");
    public static final ClassName PAGED_REQUEST = root("PagedRequest");
    public static final ClassName PAGING = root("Paging");
    public static final ClassName REQUEST = root("Request");
    public static final ClassName REQUEST_OBJECT = root("RequestObject");
    public static final ClassName REST_CLIENT = root("RestClient");
    public static final ClassName SECRET = root("Secret");
    public static final ClassName MONEY = room("value", "Money");
    public static final ClassName FILE_CONTENT = room("value", "FileContent");

    public static final ClassName JSON = room("json", "Json");
    public static final ClassName JSON_NULL = room("json", "JsonNull");
    public static final ClassName JSON_OBJECT = room("json", "JsonObject");

    public static final ClassName FIELD = room("query", "Field");
    public static final ClassName FILTER = room("query", "Filter");
    public static final ClassName FILTER_FORM = room("query", "FilterForm");
    public static final ClassName ORDER = room("query", "Order");
    public static final ClassName SELECT = room("query", "Select");

    public static final ClassName ENCODE = room("request", "Encode");
    public static final ClassName REQUEST_RULES = room("request", "RequestRules");
    public static final ClassName VALUES = room("request", "Values");

    public static final ClassName OBJECT_READER = room("answer", "ObjectReader");
    public static final ClassName OPEN_VALUE = room("answer", "OpenValue");
    public static final ClassName PAIR = room("answer", "Pair");
    public static final ClassName TRIPLE = room("answer", "Triple");
    public static final ClassName VALUE_READER = room("answer", "ValueReader");
    public static final ClassName WIRE_FORM = room("answer", "WireForm");

    public static final ClassName DOCUMENTED_ERROR = room("error", "DocumentedError");
    public static final ClassName ERROR_CODE = room("error", "ErrorCode");
    public static final ClassName ERROR_TABLE = room("error", "ErrorTable");

    private RuntimeTypes() {}

    private static ClassName root(String name) {
        return ClassName.get(ROOT, name);
    }

    private static ClassName room(String room, String name) {
        return ClassName.get(ROOT + "." + room, name);
    }
}
