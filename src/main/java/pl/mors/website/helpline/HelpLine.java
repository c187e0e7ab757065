package pl.mors.website.helpline;

import java.time.LocalDate;
import pl.mors.platform.web.Telephone;

/**
 * A help line as the site shows it.
 *
 * @param position smaller comes first
 * @param phone as people read it, with spaces
 * @param hours when somebody answers and what it costs
 * @param checkedOn day on which somebody last confirmed number and hours
 */
public record HelpLine(
        HelpLineId id,
        int position,
        String name,
        String phone,
        String hours,
        String languages,
        LocalDate checkedOn,
        int version) {

    private static final int MONTHS_UNTIL_CHECK = 6;

    /** Address that a telephone dials. */
    public String dial() {
        return Telephone.href(phone);
    }

    /** Last day on which the line counts as checked: numbers and hours change, so staff confirm them every six months. */
    public LocalDate checkDueOn() {
        return checkedOn.plusMonths(MONTHS_UNTIL_CHECK);
    }
}
