/** The list of a programme's participants, on the screen and as a file. */
@NullMarked
package pl.mors.participant.roster;

import org.jspecify.annotations.NullMarked;
