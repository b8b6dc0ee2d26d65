/** Java's side of a type: the forms a request takes, the forms an answer gives, texts and literals. */
@NullMarked
package io.github.b24kit.generator.java;

import org.jspecify.annotations.NullMarked;
