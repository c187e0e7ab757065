/** The dated figures that the rules count with, and the page that shows them. */
@NullMarked
package pl.mors.employment.rate;

import org.jspecify.annotations.NullMarked;
