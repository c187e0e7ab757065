package pl.mors.employment.internship;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.InternshipId;
import pl.mors.employment.WorkKind;
import pl.mors.employment.employer.EmployerQueries;
import pl.mors.employment.internship.AgreementRefusal.Code;
import pl.mors.employment.rate.PublishedRates;
import pl.mors.employment.rule.EligibleDays;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** Records the agreement about an internship, or corrects it: the earlier statement stays known as of then. */
@Service
@Transactional
class MakeAgreement {

    private final InternshipRepository internships;
    private final InternshipQueries known;
    private final EmployerQueries employers;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    MakeAgreement(
            InternshipRepository internships,
            InternshipQueries known,
            EmployerQueries employers,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            BusinessDate date) {
        this.internships = internships;
        this.known = known;
        this.employers = employers;
        this.participants = participants;
        this.programmes = programmes;
        this.date = date;
    }

    sealed interface Outcome {

        record Made(InternshipId id) implements Outcome {}

        record Refused(List<AgreementRefusal> reasons) implements Outcome {

            boolean isOverridable() {
                return reasons.stream().allMatch(AgreementRefusal::overridable);
            }
        }

        /** Somebody else corrected the agreement since it was read; nothing was stored. */
        record Stale() implements Outcome {}
    }

    /**
     * Makes a new one.
     *
     * @throws NotFound when the programme knows no internships
     */
    Outcome make(ParticipationId participationId, Agreement agreement) {
        var participation = participants.getForChange(participationId);
        var kind = WorkKind.of(programmes.byId(participation.programme()).orElseThrow(), ActivityType.INTERNSHIP)
                .orElseThrow(() -> new NotFound("internships in programme " + participation.programme()));
        internships.lock(participation.person());
        var refused = against(agreement, participation, null);
        if (stops(refused, agreement)) {
            return refused;
        }
        var id = InternshipId.next();
        internships.insert(id, participationId, kind);
        internships.agree(id, refused.reasons().isEmpty() ? agreement.withinRules() : agreement);
        return new Outcome.Made(id);
    }

    /**
     * Corrects one.
     *
     * @param version of the agreement as the clerk saw it
     */
    Outcome correct(InternshipId id, UUID version, Agreement agreement) {
        var internship = locked(id);
        if (!internship.version().equals(version)) {
            return new Outcome.Stale();
        }
        if (internships.hasMarksOutside(id, agreement.period())) {
            return new Outcome.Refused(List.of(AgreementRefusal.hard(Code.MARKS_OUTSIDE)));
        }
        var refused = against(agreement, participants.get(internship.participation()), id);
        if (stops(refused, agreement)) {
            return refused;
        }
        internships.supersede(id);
        internships.agree(id, refused.reasons().isEmpty() ? agreement.withinRules() : agreement);
        return new Outcome.Made(id);
    }

    /** Ends one before its day. It has happened, so that no limit stops it; only what the sheets say must agree with it. */
    Outcome end(InternshipId id, UUID version, LocalDate lastDay, EarlyEnd reason) {
        var internship = locked(id);
        if (!internship.version().equals(version)) {
            return new Outcome.Stale();
        }
        var ended = internship.agreement().endingOn(lastDay, reason);
        if (internships.hasMarksOutside(id, ended.period())) {
            return new Outcome.Refused(List.of(AgreementRefusal.hard(Code.MARKS_OUTSIDE)));
        }
        internships.supersede(id);
        internships.agree(id, ended);
        return new Outcome.Made(id);
    }

    private Internship locked(InternshipId id) {
        internships.lock(known.get(id).person());
        return known.get(id);
    }

    private static boolean stops(Outcome.Refused refused, Agreement agreement) {
        boolean overridden = agreement.overrideReason() != null && refused.isOverridable();
        return !refused.reasons().isEmpty() && !overridden;
    }

    private Outcome.Refused against(Agreement agreement, Participation participation, @Nullable InternshipId itself) {
        var programme = programmes.byId(participation.programme()).orElseThrow();
        internships.lock(agreement.employer());
        var others = besides(itself, known.of(participation.person()));
        var eligible =
                new EligibleDays(programme.declarationRequired(), participation.declaredOn(), participation.exitedOn());
        var agreedLast =
                itself == null ? null : internships.agreedLastDay(itself).orElse(null);
        var elsewhere = new AgreementLimits.Elsewhere(
                employers.get(agreement.employer()).details().staff(),
                besides(itself, known.at(agreement.employer(), agreement.period())),
                besides(itself, known.numbered(agreement.number())));
        var around =
                new AgreementLimits.Around(programme.period(), eligible, others, agreedLast, elsewhere, date.today());
        return new Outcome.Refused(AgreementLimits.check(agreement, around, PublishedRates.table()));
    }

    private static List<Internship> besides(@Nullable InternshipId itself, List<Internship> internships) {
        return internships.stream().filter(one -> !one.id().equals(itself)).toList();
    }
}
