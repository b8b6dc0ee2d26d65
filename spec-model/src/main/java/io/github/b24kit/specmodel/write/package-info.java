/** The model as text for other programs, and files of the spec as people write them. */
@NullMarked
package io.github.b24kit.specmodel.write;

import org.jspecify.annotations.NullMarked;
