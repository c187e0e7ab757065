package pl.mors.participant.declaration;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.correction.RecordCorrection;
import pl.mors.participant.eligibility.CheckEligibility;
import pl.mors.participant.eligibility.EligibilityQueries;
import pl.mors.participant.eligibility.LostEvidence;
import pl.mors.participant.eligibility.Proof;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.programme.ProgrammeQueries;

/**
 * Corrects what was recorded when a person joined: new rows take the place of those that were wrong, which stay known as of then.
 * Eligibility is asked again where the correction bears on it: for another day of signing, when the person's answers about joining
 * have changed since, or when a named role decides anew.
 */
@Service
@Transactional
public class CorrectDeclaration {

    /** What became of it; only {@link Done} changed anything. */
    public sealed interface Outcome {}

    public record Done() implements Outcome {}

    /** Nothing differs from what is on record. */
    public record Unchanged() implements Outcome {}

    /** A colleague saved in the meantime. */
    record ChangedMeanwhile(KnownDeclaration stored) implements Outcome {}

    public record NotChecked() implements Outcome {}

    /** The check for the new day found a hindrance; it is kept as told. */
    public record NotEligible(StoredCheck check) implements Outcome {}

    public record DayRefused(SigningDay.Refusal reason) implements Outcome {}

    /** The person was a minor on that day, and no guardian of theirs is said to have signed. */
    public record GuardianRefused(GuardianSignature.Refusal reason) implements Outcome {}

    private final DeclarationRepository declarations;
    private final DeclarationQueries known;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final EligibilityQueries checks;
    private final CheckEligibility checkEligibility;
    private final LostEvidence lostEvidence;
    private final Signatures signatures;
    private final RecordCorrection recordCorrection;
    private final BusinessDate date;

    CorrectDeclaration(
            DeclarationRepository declarations,
            DeclarationQueries known,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            EligibilityQueries checks,
            CheckEligibility checkEligibility,
            LostEvidence lostEvidence,
            Signatures signatures,
            RecordCorrection recordCorrection,
            BusinessDate date) {
        this.declarations = declarations;
        this.known = known;
        this.participants = participants;
        this.programmes = programmes;
        this.checks = checks;
        this.checkEligibility = checkEligibility;
        this.lostEvidence = lostEvidence;
        this.signatures = signatures;
        this.recordCorrection = recordCorrection;
        this.date = date;
    }

    /**
     * Corrects.
     *
     * @param version of the record as the clerk saw it
     * @param mayOverride whether the clerk's role may let people join against a finding, with a reason
     * @throws NotFound when nobody joined so
     */
    public Outcome correct(
            ParticipationId id, String version, SignedDeclaration typed, String reason, boolean mayOverride) {
        var participation = participants.getForChange(id);
        var programme = programmes.byId(participation.programme()).orElseThrow();
        var stored = known.of(participation);
        if (!stored.version().equals(version)) {
            return new ChangedMeanwhile(stored);
        }
        if (!participation.isIn(programme)) {
            throw new NotFound("declaration of " + id);
        }
        var signer = stored.declaration().guardian();
        var declaration = typed.guardian() == null ? typed.by(signer) : typed;
        if (!bearsOnEligibility(participation, stored, declaration)) {
            return store(participation, stored, declaration, null, reason);
        }
        var day = Objects.requireNonNull(declaration.signedOn());
        var refusal = SigningDay.check(day, programme.period(), date.today(), participation.exitedOn());
        if (refusal.isPresent()) {
            return new DayRefused(refusal.get());
        }
        var unsigned = signatures.check(participation.person(), declaration, signer);
        if (unsigned.isPresent()) {
            return new GuardianRefused(unsigned.get());
        }
        var last = checks.latest(participation.person(), programme.id());
        if (last.isEmpty()) {
            return new NotChecked();
        }
        var check = checkEligibility.check(
                participation.person(), programme, last.get().answers().on(day));
        if (!check.lets(declaration.overrideReason(), mayOverride)) {
            return new NotEligible(check);
        }
        boolean decides = !check.isEligible() || (mayOverride && lostEvidence.proof(id, programme) != Proof.STANDS);
        return store(participation, stored, declaration, new Basis(check, decides), reason);
    }

    /**
     * What a corrected declaration rests on.
     *
     * @param decides whether a named role's reason is kept with it: something on record speaks against the rules
     */
    private record Basis(StoredCheck check, boolean decides) {}

    private boolean bearsOnEligibility(
            Participation participation, KnownDeclaration stored, SignedDeclaration declaration) {
        var day = declaration.signedOn();
        if (day == null) {
            return false;
        }
        var decision = declaration.overrideReason();
        boolean decidedAnew =
                decision != null && !decision.equals(stored.declaration().overrideReason());
        return decidedAnew
                || !day.equals(participation.declaredOn())
                || Optional.ofNullable(stored.check())
                        .flatMap(checks::told)
                        .flatMap(told -> checks.latest(participation.person(), participation.programme())
                                .filter(last -> !last.answers()
                                        .on(day)
                                        .equals(told.answers().on(day))))
                        .isPresent();
    }

    /** @param basis asked for this correction; null when the one at signing stays */
    private Outcome store(
            Participation participation,
            KnownDeclaration stored,
            SignedDeclaration declaration,
            @Nullable Basis basis,
            String reason) {
        var id = participation.id();
        boolean changed = basis != null;
        if (basis != null) {
            var check = basis.check();
            declarations.supersedeDeclaration(id);
            declarations.insertDeclaration(
                    id,
                    Objects.requireNonNull(declaration.signedOn()),
                    signatures.guardian(participation.person(), declaration),
                    check.id(),
                    basis.decides() ? declaration.overrideReason() : null);
            declarations.updateRole(
                    id, check.answers().role(), mainOf(participation, check).orElse(null));
        }
        var day = declaration.signedOn();
        var signer = signatures.guardian(participation.person(), declaration);
        if (basis == null
                && day != null
                && !Objects.equals(signer, stored.declaration().guardian())) {
            declarations.supersedeDeclaration(id);
            declarations.insertDeclaration(
                    id, day, signer, stored.check(), stored.declaration().overrideReason());
            changed = true;
        }
        if (!Objects.equals(participation.community(), declaration.community())) {
            declarations.updateCommunity(id, declaration.community());
            changed = true;
        }
        boolean atRisk = basis == null
                ? stored.atRisk()
                : SignDeclaration.isAtRisk(basis.check().answers());
        var entry = declaration.entry();
        if (entry != null && (!entry.equals(stored.declaration().entry()) || atRisk != stored.atRisk())) {
            declarations.supersedeEntrySituation(id);
            declarations.insertEntrySituation(id, entry, atRisk);
            changed = true;
        }
        changed |= storeAnswers(id, stored.declaration(), declaration);
        if (!changed) {
            return new Unchanged();
        }
        recordCorrection.record(id, Corrected.DECLARATION, reason);
        return new Done();
    }

    private boolean storeAnswers(ParticipationId id, SignedDeclaration stored, SignedDeclaration declaration) {
        var askedOn = declaration.signedOn() == null ? date.today() : declaration.signedOn();
        var corrected = new HashSet<>(declaration.answers().entrySet());
        corrected.removeIf(answer -> stored.answers().get(answer.getKey()) == answer.getValue()
                && (answer.getValue() != SensitiveAnswer.REFUSED
                        || Objects.equals(stored.witness(), declaration.witness())));
        corrected.forEach(answer -> {
            declarations.supersedeAnswer(id, answer.getKey());
            declarations.insertAnswer(id, answer.getKey(), answer.getValue(), askedOn, declaration.witness());
        });
        return !corrected.isEmpty();
    }

    private Optional<ParticipationId> mainOf(Participation participation, StoredCheck check) {
        return Optional.ofNullable(check.answers().mainNumber())
                .flatMap(number -> participants.find(participation.programme(), number))
                .map(Participation::id);
    }
}
