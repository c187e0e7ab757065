package pl.mors.employment.internship;

import org.jspecify.annotations.Nullable;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.employment.employer.Employer;
import pl.mors.person.Person;

/**
 * An agreement about an internship that the centre makes with the employer and the intern, to be signed by the three.
 *
 * @param address where the intern lives; null where nobody recorded it
 */
public record AgreementPaper(
        Letterhead head,
        Internship internship,
        Employer employer,
        Person person,
        @Nullable String address,
        String programme) {

    Paper paper() {
        return Paper.asOf(
                internship.agreement().signedOn(), "employment/internship/agreementPaper", this, "umowa-o-staz.pdf");
    }
}
