/** The public calendar in a frame on the town's own page. */
@NullMarked
package pl.mors.activity.embed;

import org.jspecify.annotations.NullMarked;
