// Generated from the specification. Changes are lost.
/** Generated client of the Bitrix24 REST API. */
@NullMarked
package com.acme.b24.v3;

import org.jspecify.annotations.NullMarked;
