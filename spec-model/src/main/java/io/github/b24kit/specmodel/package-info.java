/** The spec language: {@link io.github.b24kit.specmodel.SpecReader} reads, checks, merges and resolves a spec. */
@NullMarked
package io.github.b24kit.specmodel;

import org.jspecify.annotations.NullMarked;
