/** Who waits for a place in a full group: entering the list, offers of freed places, answers to them. */
@NullMarked
package pl.mors.activity.waiting;

import org.jspecify.annotations.NullMarked;
