/** The list of internships and the page of one, with its months. */
@NullMarked
package pl.mors.employment.overview;

import org.jspecify.annotations.NullMarked;
