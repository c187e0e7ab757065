/** Which groups and whose names the current user sees. */
@NullMarked
package pl.mors.activity.access;

import org.jspecify.annotations.NullMarked;
