/** The hours of a month: of groups, of the people in them, together and each, and of who leads the sessions, with sheets to sign. */
@NullMarked
package pl.mors.activity.hours;

import org.jspecify.annotations.NullMarked;
