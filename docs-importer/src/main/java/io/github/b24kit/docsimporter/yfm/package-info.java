/** The markup of a page becomes blocks; what they mean is not known here. */
@org.jspecify.annotations.NullMarked
package io.github.b24kit.docsimporter.yfm;
