/** The model as text for other programs. */
@NullMarked
package io.github.b24kit.specmodel.write;

import org.jspecify.annotations.NullMarked;
