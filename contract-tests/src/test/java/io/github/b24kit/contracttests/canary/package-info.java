/** Secrets are planted in a run of the tests, and everything the run has written is searched for them. */
package io.github.b24kit.contracttests.canary;
