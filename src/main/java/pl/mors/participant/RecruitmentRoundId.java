package pl.mors.participant;

import java.util.UUID;
import pl.mors.platform.Ids;

/** Identifies a round of recruitment: a call for participants of a programme. */
public record RecruitmentRoundId(UUID value) {

    public static RecruitmentRoundId next() {
        return new RecruitmentRoundId(Ids.next());
    }

    /**
     * Reads an id from an address.
     *
     * @throws IllegalArgumentException when the text is not one
     */
    public static RecruitmentRoundId valueOf(String text) {
        return new RecruitmentRoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
