package pl.mors.casework.card;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import pl.mors.casework.CardId;
import pl.mors.casework.CaseId;
import pl.mors.casework.rule.GrantedTime;
import pl.mors.identity.MembershipId;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

/**
 * An individual support card with what is used of it.
 *
 * @param worker who has the case
 * @param time minutes granted, held and planned
 * @param unsigned meetings that were held and that the participant has not signed for
 */
public record SupportCard(
        CardId id,
        CaseId caseId,
        ParticipationId participation,
        PersonId person,
        ProgrammeId programme,
        String givenName,
        String familyName,
        String activityKind,
        MembershipId worker,
        Grant grant,
        String specialistName,
        GrantedTime time,
        int unsigned) {

    /**
     * What is granted.
     *
     * @param version its row; a form sends it back so that nobody corrects what they have not seen
     */
    public record Grant(UUID version, MembershipId specialist, int minutes, DateRange period) {}

    public String name() {
        return givenName + " " + familyName;
    }

    public String nameInRegister() {
        return familyName + " " + givenName;
    }

    public LocalDate lastDay() {
        return Objects.requireNonNull(grant.period().to());
    }
}
