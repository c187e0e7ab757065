/** Rooms lent to others: who has one when and what for, once or week by week, and what was called off. */
@NullMarked
package pl.mors.activity.booking;

import org.jspecify.annotations.NullMarked;
