/** Name badges for the people of a group or a session. */
@NullMarked
package pl.mors.activity.badge;

import org.jspecify.annotations.NullMarked;
