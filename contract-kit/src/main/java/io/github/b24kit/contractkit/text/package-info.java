/** Words for people. */
@NullMarked
package io.github.b24kit.contractkit.text;

import org.jspecify.annotations.NullMarked;
