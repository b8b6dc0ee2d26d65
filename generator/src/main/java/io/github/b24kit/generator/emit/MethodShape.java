package io.github.b24kit.generator.emit;

import io.github.b24kit.generator.naming.Member;
import io.github.b24kit.generator.naming.NamedObject;

/**
 * A method with its Java names settled.
 *
 * @param request its parameters
 * @param result its result, seen as a field
 */
record MethodShape(NamedObject request, Member result) {}
