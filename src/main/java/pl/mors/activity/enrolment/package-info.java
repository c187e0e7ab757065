/** Places in groups: the rules, giving one and ending it. */
@NullMarked
package pl.mors.activity.enrolment;

import org.jspecify.annotations.NullMarked;
