package pl.mors.employment.employer;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.EmployerId;
import pl.mors.platform.Nip;

/**
 * An employer who takes interns.
 *
 * @param version grows with each change; a form sends it back so that nobody overwrites a colleague unseen
 */
public record Employer(EmployerId id, int version, Details details) {

    /**
     * What may change about an employer.
     *
     * @param business what it really does
     * @param staff how many people it employs, as full-time equivalents; null when nobody said
     */
    public record Details(
            String name,
            Nip nip,
            String streetAddress,
            String locality,
            String business,
            @Nullable String phone,
            @Nullable String email,
            @Nullable BigDecimal staff) {}

    public String name() {
        return details.name();
    }
}
