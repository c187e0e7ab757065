/** How applications of a round are measured and put in order. Pure rules over the round's own criteria, which are data. */
@NullMarked
package pl.mors.participant.ranking;

import org.jspecify.annotations.NullMarked;
