/** From entries to the model: every type name resolved, every default applied. */
@NullMarked
package io.github.b24kit.specmodel.resolve;

import org.jspecify.annotations.NullMarked;
