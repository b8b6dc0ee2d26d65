package io.github.b24kit.contractkit.recording;

import io.github.b24kit.contractkit.json.JsonValue;
import io.github.b24kit.contractkit.json.Pointer;

/**
 * A place where our request differs from the recorded one on purpose.
 *
 * @param method wire name of the method
 * @param pointer place in the request's body
 * @param page what the recorded request holds there
 * @param ours what we send there
 * @param because why
 */
public record Deviation(String method, Pointer pointer, JsonValue page, JsonValue ours, String because) {}
