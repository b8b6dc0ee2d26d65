/** Where the layers of a page disagree: its tables with its examples, its types, its calls and the types that pages share. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.contradiction;
