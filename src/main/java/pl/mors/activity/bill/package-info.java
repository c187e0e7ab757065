/** What instructors and providers bill for sessions, beside the hours that were held. */
@NullMarked
package pl.mors.activity.bill;

import org.jspecify.annotations.NullMarked;
