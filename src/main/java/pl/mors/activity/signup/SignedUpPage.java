package pl.mors.activity.signup;

import java.util.List;
import java.util.stream.IntStream;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.PublicOrganisation;

/**
 * What was asked for arrived.
 *
 * @param codes of those who were signed up together, in the order of the form
 */
public record SignedUpPage(PublicOrganisation organisation, List<Code> codes) {

    /**
     * The code of one of them.
     *
     * @param number in the form: the page names nobody
     * @param shown in groups
     */
    public record Code(int number, String shown, String withdrawHref) {}

    static SignedUpPage of(PublicOrganisation organisation, List<SignUpCode> codes) {
        return new SignedUpPage(
                organisation,
                IntStream.range(0, codes.size())
                        .mapToObj(i -> new Code(
                                i + 1,
                                codes.get(i).shown(),
                                SignUpUrls.withdraw(organisation.address()) + "?" + SignUpUrls.CODE + "="
                                        + codes.get(i).text()))
                        .toList());
    }

    public boolean isTogether() {
        return codes.size() > 1;
    }
}
