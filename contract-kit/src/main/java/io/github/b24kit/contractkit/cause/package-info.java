/** Why the contract differs: what the layers of the older and the newer pages say about a finding. */
@NullMarked
package io.github.b24kit.contractkit.cause;

import org.jspecify.annotations.NullMarked;
