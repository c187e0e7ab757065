/** What proves that somebody was there, and presences for which there is no proof yet. */
@NullMarked
package pl.mors.activity.proof;

import org.jspecify.annotations.NullMarked;
