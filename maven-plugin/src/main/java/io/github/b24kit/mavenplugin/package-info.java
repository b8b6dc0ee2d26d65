/** Maven goals over the libraries. */
@NullMarked
package io.github.b24kit.mavenplugin;

import org.jspecify.annotations.NullMarked;
