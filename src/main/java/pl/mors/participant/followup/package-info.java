/** The situation after leaving, due within the days that the programme sets (R05). */
@NullMarked
package pl.mors.participant.followup;

import org.jspecify.annotations.NullMarked;
