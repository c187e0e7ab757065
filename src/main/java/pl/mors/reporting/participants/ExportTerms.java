package pl.mors.reporting.participants;

import pl.mors.platform.DateRange;
import pl.mors.reporting.profile.ExportProfile;

/**
 * What of a programme a participants' file depends on.
 *
 * @param agreementNumber number under which the funder knows the programme
 * @param period days of implementation
 */
public record ExportTerms(
        ExportProfile profile, String agreementNumber, DateRange period, boolean declarationRequired) {}
