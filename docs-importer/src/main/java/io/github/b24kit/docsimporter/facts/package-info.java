/** Sections and tables become facts, each with file, line and the layer of the page that states it. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.facts;
