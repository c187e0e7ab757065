/** A row of a list as a person with what is wrong in it. */
@NullMarked
package pl.mors.intake.listing;

import org.jspecify.annotations.NullMarked;
