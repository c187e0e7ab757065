/** Which column of a list holds what: guessed from the headers, remembered for the organisation, corrected by a clerk. */
@NullMarked
package pl.mors.intake.columns;

import org.jspecify.annotations.NullMarked;
