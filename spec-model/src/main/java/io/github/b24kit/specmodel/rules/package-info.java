/** What must be true of a spec: one class per rule. */
@NullMarked
package io.github.b24kit.specmodel.rules;

import org.jspecify.annotations.NullMarked;
