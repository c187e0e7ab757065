/** Why facts about a participation were corrected or taken back. */
@NullMarked
package pl.mors.participant.correction;

import org.jspecify.annotations.NullMarked;
