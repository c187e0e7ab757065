/** Outings and trips: who has earned a place, who goes along, who is on board, and the list for the insurer. */
@NullMarked
package pl.mors.activity.trip;

import org.jspecify.annotations.NullMarked;
