/** What goes on in the house right now: for whoever comes to see it. */
@NullMarked
package pl.mors.activity.now;

import org.jspecify.annotations.NullMarked;
