/** Rules that say what keeps a person from being reported to the funder. Pure: no database, no Spring. */
@NullMarked
package pl.mors.reporting.reportability;

import org.jspecify.annotations.NullMarked;
