/** The sheet of a session on paper: printed for signing, with a code that brings its scan home. */
@NullMarked
package pl.mors.activity.printed;

import org.jspecify.annotations.NullMarked;
