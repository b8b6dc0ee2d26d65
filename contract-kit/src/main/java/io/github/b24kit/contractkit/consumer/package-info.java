/** What compiled code uses of a generated client, and which changes of the contract reach it: the only package that knows ASM. */
@NullMarked
package io.github.b24kit.contractkit.consumer;

import org.jspecify.annotations.NullMarked;
