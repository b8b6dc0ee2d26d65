/** The documentation as a whole: finds its pages, reads them all, follows their types, and writes what they state as JSON. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.docs;
