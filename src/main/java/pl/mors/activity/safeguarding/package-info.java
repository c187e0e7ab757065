/** Who works with minors, and that they were looked up in registers before. */
@NullMarked
package pl.mors.activity.safeguarding;

import org.jspecify.annotations.NullMarked;
