/** The strip of logos that a programme's papers show. */
@NullMarked
package pl.mors.programme.marks;

import org.jspecify.annotations.NullMarked;
