/** The attendance sheet of a month. */
@NullMarked
package pl.mors.employment.month;

import org.jspecify.annotations.NullMarked;
