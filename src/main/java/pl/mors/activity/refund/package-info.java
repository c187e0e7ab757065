/** Costs of travel and child care that participants are paid back for the days on which they were present. */
@NullMarked
package pl.mors.activity.refund;

import org.jspecify.annotations.NullMarked;
