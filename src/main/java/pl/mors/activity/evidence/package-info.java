/** How a group keeps its evidence: by names, by codes of its own, or as a number of people. */
@NullMarked
package pl.mors.activity.evidence;

import org.jspecify.annotations.NullMarked;
