/** What the client does when the wire is broken or the other side lies; the outcomes are kept in docs/faults.md. */
package io.github.b24kit.runtime.faults;
