/** The diary of an organiser of a community: what was done with whom, what was agreed and what is next. */
@NullMarked
package pl.mors.activity.diary;

import org.jspecify.annotations.NullMarked;
