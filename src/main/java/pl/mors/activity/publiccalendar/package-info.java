/** The public calendar, as pages and as a feed. */
@NullMarked
package pl.mors.activity.publiccalendar;

import org.jspecify.annotations.NullMarked;
