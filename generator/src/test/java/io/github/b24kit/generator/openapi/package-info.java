/** The exported document, read by programs that know nothing of ours. */
package io.github.b24kit.generator.openapi;
