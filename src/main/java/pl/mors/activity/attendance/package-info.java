/** Who was at a session: one sheet, saved in one go, corrected without losing what was known before. */
@NullMarked
package pl.mors.activity.attendance;

import org.jspecify.annotations.NullMarked;
