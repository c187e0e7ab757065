package pl.mors.intake.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.Sex;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Exit;
import pl.mors.reporting.participants.ReportedParticipation.Residence;
import pl.mors.reporting.participants.ReportedParticipation.Support;

/**
 * A row of a list as a person who takes part.
 *
 * @param line in the file, from 1
 * @param number the participant's number, where the list gives one
 * @param noPeselReason code, exactly when there is no PESEL
 * @param residence null where the address lacks something that the register needs
 * @param entry null where the situation lacks something
 * @param institution whose employee or representative the person is; null for who comes in their own name
 * @param answers coded answers by question
 * @param supports of which the file tells and MORS takes none over: they are facts of sessions
 */
public record ListedPerson(
        int line,
        @Nullable Integer number,
        String givenName,
        String familyName,
        @Nullable String pesel,
        @Nullable String noPeselReason,
        @Nullable String otherIdentifier,
        LocalDate bornOn,
        Sex sex,
        String citizenship,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Residence residence,
        @Nullable String district,
        @Nullable LocalDate declaredOn,
        @Nullable Entry entry,
        @Nullable ListedInstitution institution,
        boolean atRisk,
        Map<String, String> answers,
        @Nullable Exit exit,
        @Nullable ListedEvidence evidence,
        List<Support> supports) {

    public ListedPerson {
        answers = Map.copyOf(answers);
        supports = List.copyOf(supports);
    }

    /**
     * An institution as a list names it: by one of the two at least.
     *
     * @param nip its tax number, ten digits
     */
    public record ListedInstitution(
            @Nullable String name, @Nullable String nip) {}

    /** A paper that the list tells of, by a kind of the programme's. */
    public record ListedEvidence(
            String kind, LocalDate issuedOn, @Nullable LocalDate validUntil) {}

    /** Given name first. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** The line alone, so that no log holds a person's data by accident. */
    @Override
    public String toString() {
        return "ListedPerson[" + line + "]";
    }
}
