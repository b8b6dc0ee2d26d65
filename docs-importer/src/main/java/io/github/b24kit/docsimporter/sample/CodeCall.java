package io.github.b24kit.docsimporter.sample;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call that a page shows in a programming language.
 *
 * @param line of the call
 * @param whole whether all that it sends is written out
 * @param body what it sends, as far as that is written out: what a variable or an expression gives is left out
 * @param names of all that it sends, whatever gives the values
 * @param start number of the first row, where it stands behind the parameters; null if it does not
 */
public record CodeCall(
        int line, String method, boolean whole, Sample.Obj body, Set<String> names, Sample.@Nullable Numeric start) {
    public CodeCall {
        names = Set.copyOf(names);
    }
}
