/** Values that requests hold and answers give, where the JDK has none for them. */
@NullMarked
package io.github.b24kit.runtime.value;

import org.jspecify.annotations.NullMarked;
