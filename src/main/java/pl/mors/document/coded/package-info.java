/** Papers that carry a code on every page: what was printed, and the signed pages that came back. */
@NullMarked
package pl.mors.document.coded;

import org.jspecify.annotations.NullMarked;
