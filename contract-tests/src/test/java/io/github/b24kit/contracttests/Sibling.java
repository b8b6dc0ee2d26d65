package io.github.b24kit.contracttests;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A value of a named type that some other method answered.
 *
 * @param source where it stands
 * @param type the named type
 * @param value the value itself
 */
record Sibling(String source, String type, JsonNode value) {}
