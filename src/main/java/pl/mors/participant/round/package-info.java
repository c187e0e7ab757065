/** Rounds of recruitment: when people may apply, for how many places, and by what criteria they are put in order. */
@NullMarked
package pl.mors.participant.round;

import org.jspecify.annotations.NullMarked;
