/** What the spec means: the resolved model of the documented API, ready for generators, reports and comparisons. */
@NullMarked
package io.github.b24kit.specmodel.model;

import org.jspecify.annotations.NullMarked;
