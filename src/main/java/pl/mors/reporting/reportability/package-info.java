/** Rules that say what keeps a person from being reported to the funder. Pure: no database, no Spring. */
@NullMarked
@NamedInterface("reportability")
package pl.mors.reporting.reportability;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
