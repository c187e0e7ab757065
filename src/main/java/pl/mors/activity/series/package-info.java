/** Sessions that repeat: the rule, the days that it leaves out, and the organisation's school breaks. */
@NullMarked
package pl.mors.activity.series;

import org.jspecify.annotations.NullMarked;
