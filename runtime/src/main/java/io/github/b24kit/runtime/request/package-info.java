/** Building and checking of requests, before anything is sent. */
@NullMarked
package io.github.b24kit.runtime.request;

import org.jspecify.annotations.NullMarked;
