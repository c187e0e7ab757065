/** Activity of minors in school breaks, which the education superintendent has to know of beforehand. */
@NullMarked
package pl.mors.activity.holiday;

import org.jspecify.annotations.NullMarked;
