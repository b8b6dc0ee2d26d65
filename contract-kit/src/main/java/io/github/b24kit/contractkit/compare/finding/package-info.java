/** What a comparison tells: findings, what they are about and how bad they are. */
@NullMarked
package io.github.b24kit.contractkit.compare.finding;

import org.jspecify.annotations.NullMarked;
