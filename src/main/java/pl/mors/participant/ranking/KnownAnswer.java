package pl.mors.participant.ranking;

import org.jspecify.annotations.Nullable;
import pl.mors.person.Urbanisation;
import pl.mors.platform.Coded;
import pl.mors.platform.Sex;

/** An answer that the register gives, so that nobody is asked. */
public enum KnownAnswer implements Coded {
    WOMAN,
    MAN,
    /** Lives where the degree of urbanisation (DEGURBA) is 3. */
    RURAL,
    /** Two grounds of being at risk of poverty or social exclusion. */
    TWO_GROUNDS,
    THREE_GROUNDS_OR_MORE;

    private static final int TWO = 2;
    private static final int THREE = 3;

    /**
     * What is known about an applicant on the day of the application.
     *
     * @param urbanisation of where the person lives; null when no residence is stated
     * @param grounds how many grounds of risk the person states
     */
    public record Applicant(Sex sex, @Nullable Urbanisation urbanisation, int grounds) {}

    public boolean isGivenBy(Applicant applicant) {
        return switch (this) {
            case WOMAN -> applicant.sex() == Sex.FEMALE;
            case MAN -> applicant.sex() == Sex.MALE;
            case RURAL -> applicant.urbanisation() == Urbanisation.THINLY_POPULATED;
            case TWO_GROUNDS -> applicant.grounds() == TWO;
            case THREE_GROUNDS_OR_MORE -> applicant.grounds() >= THREE;
        };
    }
}
