package pl.mors.reporting.participants;

import pl.mors.platform.DateRange;
import pl.mors.programme.Programme;
import pl.mors.reporting.profile.ExportProfile;
import pl.mors.reporting.profile.ExportProfiles;

/**
 * What of a programme a participants' file depends on.
 *
 * @param agreementNumber number under which the funder knows the programme
 * @param beneficiary who runs it
 * @param period days of implementation
 */
public record ExportTerms(
        ExportProfile profile,
        String agreementNumber,
        String beneficiary,
        String title,
        DateRange period,
        boolean declarationRequired) {

    /** @param agreementNumber empty where nobody has stated one yet */
    public static ExportTerms of(Programme programme, String agreementNumber) {
        var definition = programme.definition();
        return new ExportTerms(
                ExportProfiles.load(definition.exportProfile()),
                agreementNumber,
                definition.organisation().name(),
                programme.title(),
                programme.period(),
                programme.declarationRequired());
    }
}
