/** How the trail becomes readable: labels, values and the columns that are nobody's news. */
@NullMarked
package pl.mors.audit.history;

import org.jspecify.annotations.NullMarked;
