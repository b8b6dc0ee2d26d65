/** What there is to say about an input, with its place, and how it is shown. */
@NullMarked
package io.github.b24kit.specmodel.finding;

import org.jspecify.annotations.NullMarked;
