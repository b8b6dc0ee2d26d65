/** The specification against the documentation's pages, both ways, where they lie beside the checkout. */
package io.github.b24kit.contracttests.pages;
