/** Layers of a spec laid over each other, key path by key path. */
@NullMarked
package io.github.b24kit.specmodel.merge;

import org.jspecify.annotations.NullMarked;
