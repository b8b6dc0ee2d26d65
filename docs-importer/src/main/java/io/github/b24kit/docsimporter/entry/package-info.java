/** Facts of the pages -> entries of the specification, which hold no word of the documentation but its names and values. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.entry;
