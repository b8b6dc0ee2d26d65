/** The API as an OpenAPI document: a tree of JSON values, written as JSON or YAML. */
@NullMarked
package io.github.b24kit.generator.openapi;

import org.jspecify.annotations.NullMarked;
