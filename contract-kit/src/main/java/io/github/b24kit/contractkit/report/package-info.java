/** What was found, for people and machines: one model of entries, one writer for each format. */
@NullMarked
package io.github.b24kit.contractkit.report;

import org.jspecify.annotations.NullMarked;
