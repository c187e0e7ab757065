/** When and where a group meets, for whoever thinks about joining it. */
@NullMarked
package pl.mors.activity.meeting;

import org.jspecify.annotations.NullMarked;
