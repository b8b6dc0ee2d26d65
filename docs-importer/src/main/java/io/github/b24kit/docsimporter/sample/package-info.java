/** What the code samples of a page say: calls, answers, types and marks, each with its line. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.sample;
