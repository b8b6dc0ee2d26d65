/** JSON as values, read strictly and with places: the only package that knows jackson-core. */
@NullMarked
package io.github.b24kit.contractkit.json;

import org.jspecify.annotations.NullMarked;
