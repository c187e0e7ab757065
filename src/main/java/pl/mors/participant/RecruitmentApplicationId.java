package pl.mors.participant;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies an application to a round of recruitment. */
public record RecruitmentApplicationId(UUID value) {

    public static RecruitmentApplicationId next() {
        return new RecruitmentApplicationId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static RecruitmentApplicationId valueOf(String text) {
        return new RecruitmentApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
