/** Blocks become sections and tables whose meaning is known from their words; what the words are is data. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.page;
