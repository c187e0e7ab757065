/** The lists of one's own cases and cards, the page of a case, its entries for the benefit system, and sums for those who may not know whose. */
@NullMarked
package pl.mors.casework.overview;

import org.jspecify.annotations.NullMarked;
