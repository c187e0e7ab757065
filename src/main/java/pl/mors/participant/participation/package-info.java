/** The page of one participation. */
@NullMarked
package pl.mors.participant.participation;

import org.jspecify.annotations.NullMarked;
