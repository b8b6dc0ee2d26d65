/**
 * The generated client against recorded answers, with Pact in between.
 *
 * <p>Three things that do not come from each other meet here: the specification gives the matching rules, the recordings give the
 * answers, and the generated client gives the requests and reads the answers. Nothing in here says anything about Bitrix24 beyond what
 * the recordings say.
 */
@NullMarked
package io.github.b24kit.contracttests;

import org.jspecify.annotations.NullMarked;
