/** What calling a method does, as far as names and pages tell. */
@NullMarked
package io.github.b24kit.docsimporter.effect;

import org.jspecify.annotations.NullMarked;
