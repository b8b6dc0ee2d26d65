/** What the files of a spec say: the words of the language, the shape of each file, views on its parts. */
@NullMarked
package io.github.b24kit.specmodel.entry;

import org.jspecify.annotations.NullMarked;
