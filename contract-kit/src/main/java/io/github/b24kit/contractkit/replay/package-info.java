/** A portal on the loopback interface that answers with recordings and with nothing else. */
@NullMarked
package io.github.b24kit.contractkit.replay;

import org.jspecify.annotations.NullMarked;
