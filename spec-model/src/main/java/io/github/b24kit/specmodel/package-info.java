/** The specification language: reading, checking, merging and resolving. */
@NullMarked
package io.github.b24kit.specmodel;

import org.jspecify.annotations.NullMarked;
