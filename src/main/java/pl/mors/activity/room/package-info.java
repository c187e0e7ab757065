/** The organisation's rooms: what there is at which venue, what is on in a room in a week, and what was withdrawn. */
@NullMarked
package pl.mors.activity.room;

import org.jspecify.annotations.NullMarked;
