/** Meetings of individual support cards: planned, held, missed, called off. */
@NullMarked
package pl.mors.casework.meeting;

import org.jspecify.annotations.NullMarked;
