/** The schedule of support that the funder reads: the sessions of a programme in a month, as planned now and as published. */
@NullMarked
package pl.mors.activity.schedule;

import org.jspecify.annotations.NullMarked;
