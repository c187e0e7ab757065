package pl.mors.participant.declaration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.document.Letterhead;
import pl.mors.document.Paper;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.programme.ProgrammeId;

/**
 * A declaration filled in, to be signed by hand.
 *
 * @param address where the person lives; null where nobody recorded it
 * @param day as of which it is filled in
 * @param signedOn null while it waits for the signature
 * @param guardian who signs for a minor; null where nobody said who
 * @param lines what the person says about their situation
 */
public record DeclarationPaper(
        Letterhead head,
        String programme,
        Person person,
        @Nullable String address,
        @Nullable ParticipationRole role,
        LocalDate day,
        @Nullable LocalDate signedOn,
        @Nullable String guardian,
        List<Stored> lines) {

    private static final int OF_AGE = 18;

    public DeclarationPaper {
        lines = List.copyOf(lines);
    }

    /** What the paper is about before there is a participation: who is to take part in what, which has no id of its own. */
    static UUID subject(ProgrammeId programme, PersonId person) {
        return UUID.nameUUIDFromBytes((programme + " " + person).getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether a guardian signs, too. */
    public boolean isMinor() {
        return person.ageOn(day) < OF_AGE;
    }

    Paper paper() {
        return Paper.asOf(day, "participant/declaration/paper", this, "deklaracja-uczestnictwa.pdf");
    }
}
