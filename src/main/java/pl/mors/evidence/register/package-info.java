/** The list of papers and the page of each. */
@NullMarked
package pl.mors.evidence.register;

import org.jspecify.annotations.NullMarked;
