package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.JoinProgramme;
import pl.mors.participant.JoinProgramme.Joined;
import pl.mors.participant.JoinProgramme.Newcomer;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.eligibility.CheckEligibility;
import pl.mors.participant.eligibility.EligibilityAnswers;
import pl.mors.participant.eligibility.EligibilityQueries;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.person.GiveNotice;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.Programme;

/**
 * Takes a person into a programme by their signed declaration: once, with the next number, after a check of eligibility for
 * the day of signing. The numbers of a programme have no gaps, whoever signs at the same moment.
 */
@Service
@Transactional
public class SignDeclaration {

    /** What became of it; only {@link Signed} took the person in. */
    public sealed interface Outcome {}

    public record Signed(ParticipationId participation, int number) implements Outcome {}

    /** The person is in the programme already. */
    public record AlreadyIn(ParticipationId participation) implements Outcome {}

    /** Eligibility was never checked. */
    public record NotChecked() implements Outcome {}

    /** The check for the day of signing found a hindrance; it is kept as told. */
    public record NotEligible(StoredCheck check) implements Outcome {}

    public record DayRefused(SigningDay.Refusal reason) implements Outcome {}

    /** The person is a minor, and no guardian of theirs is said to have signed. */
    public record GuardianRefused(GuardianSignature.Refusal reason) implements Outcome {}

    private final JoinProgramme joinProgramme;
    private final DeclarationRepository declarations;
    private final ParticipantQueries participants;
    private final EligibilityQueries checks;
    private final CheckEligibility checkEligibility;
    private final Signatures signatures;
    private final GiveNotice giveNotice;
    private final BusinessDate date;

    SignDeclaration(
            JoinProgramme joinProgramme,
            DeclarationRepository declarations,
            ParticipantQueries participants,
            EligibilityQueries checks,
            CheckEligibility checkEligibility,
            Signatures signatures,
            GiveNotice giveNotice,
            BusinessDate date) {
        this.joinProgramme = joinProgramme;
        this.declarations = declarations;
        this.participants = participants;
        this.checks = checks;
        this.checkEligibility = checkEligibility;
        this.signatures = signatures;
        this.giveNotice = giveNotice;
        this.date = date;
    }

    /**
     * Takes the person in.
     *
     * @param mayOverride whether the clerk's role may let people join against a finding, with a reason
     * @param told how the person was given the information clause that day; null where they were not
     */
    public Outcome sign(
            PersonId person,
            Programme programme,
            SignedDeclaration declaration,
            boolean mayOverride,
            @Nullable NoticeWay told) {
        joinProgramme.inTurn(List.of(programme.id()));
        var already = participants.find(person, programme.id());
        if (already.filter(participation -> participation.isIn(programme)).isPresent()) {
            return new AlreadyIn(already.get().id());
        }
        LocalDate day = declaration.signedOn() == null ? date.today() : declaration.signedOn();
        var refusal = SigningDay.check(day, programme.period(), date.today(), null);
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        var unsigned = signatures.check(person, declaration, null);
        if (unsigned.isPresent()) {
            return new GuardianRefused(unsigned.get());
        }
        return checks.latest(person, programme.id())
                .<Outcome>map(last -> {
                    var check = checkEligibility.check(
                            person, programme, last.answers().on(day));
                    if (!check.lets(declaration.overrideReason(), mayOverride)) {
                        return new NotEligible(check);
                    }
                    if (told != null) {
                        giveNotice.giveHolding(
                                person, programme.id().value(), day, told, signatures.guardian(person, declaration));
                    }
                    return takeIn(person, programme, already, declaration, check);
                })
                .orElseGet(NotChecked::new);
    }

    /** By the grounds found: close associates don't count as people at risk. */
    static boolean isAtRisk(EligibilityAnswers answers) {
        return answers.role() == ParticipationRole.PARTICIPANT
                && !answers.grounds().isEmpty();
    }

    /** @param withdrawn the participation whose declaration was withdrawn: it keeps its number */
    private Signed takeIn(
            PersonId person,
            Programme programme,
            Optional<Participation> withdrawn,
            SignedDeclaration declaration,
            StoredCheck check) {
        var answers = check.answers();
        var main = Optional.ofNullable(answers.mainNumber())
                .flatMap(mainNumber -> participants.find(programme.id(), mainNumber))
                .map(Participation::id)
                .orElse(null);
        var joined = withdrawn
                .map(known -> new Joined(known.id(), known.number()))
                .orElseGet(() -> joinProgramme
                        .join(
                                programme.id(),
                                List.of(new Newcomer(person, answers.role(), main, declaration.community())))
                        .getFirst());
        var id = joined.id();
        if (withdrawn.isPresent()) {
            declarations.updateRole(id, answers.role(), main);
            declarations.updateCommunity(id, declaration.community());
        }
        if (declaration.signedOn() != null) {
            var reason = check.isEligible() ? null : declaration.overrideReason();
            declarations.insertDeclaration(
                    id, declaration.signedOn(), signatures.guardian(person, declaration), check.id(), reason);
        }
        if (declaration.entry() != null) {
            declarations.supersedeEntrySituation(id);
            declarations.insertEntrySituation(id, declaration.entry(), isAtRisk(answers));
        }
        declaration.answers().forEach((question, answer) -> {
            declarations.supersedeAnswer(id, question);
            declarations.insertAnswer(id, question, answer, answers.day(), declaration.witness());
        });
        return new Signed(id, joined.number());
    }
}
