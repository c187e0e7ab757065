/** What a start is measured against; outside pl.mors, so that the product does not find it. */
@NullMarked
package bare;

import org.jspecify.annotations.NullMarked;
