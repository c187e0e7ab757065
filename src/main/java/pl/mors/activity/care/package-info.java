/** How many of the staff a session of minors needs. */
@NullMarked
package pl.mors.activity.care;

import org.jspecify.annotations.NullMarked;
