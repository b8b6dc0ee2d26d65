/** The documentation's own answers, read by the decoders that were generated from it. */
package io.github.b24kit.decoding;
