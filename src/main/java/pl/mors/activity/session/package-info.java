/** Sessions: planned, held, moved or cancelled, never erased; shared with partners. */
@NullMarked
package pl.mors.activity.session;

import org.jspecify.annotations.NullMarked;
