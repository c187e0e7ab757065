package pl.mors.participant.eligibility;

import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationRole;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.Delivery.EvidenceKind;
import pl.mors.programme.file.Delivery.Ground;

@Controller
class EligibilityController {

    private static final String TEMPLATE = "participant/eligibility/eligibility";

    private final EligibilityPages pages;
    private final CheckEligibility checkEligibility;
    private final RecordEvidence recordEvidence;
    private final WithdrawEvidence withdrawEvidence;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;

    EligibilityController(
            EligibilityPages pages,
            CheckEligibility checkEligibility,
            RecordEvidence recordEvidence,
            WithdrawEvidence withdrawEvidence,
            ProgrammeQueries programmes,
            PeopleInSight sight) {
        this.pages = pages;
        this.checkEligibility = checkEligibility;
        this.recordEvidence = recordEvidence;
        this.withdrawEvidence = withdrawEvidence;
        this.programmes = programmes;
        this.sight = sight;
    }

    @GetMapping(ParticipantUrls.ELIGIBILITY)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView show(@PathVariable PersonId personId, @PathVariable String programmeCode) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.READ);
        return Pages.show(TEMPLATE, pages.page(personId, programmes.named(programmeCode)));
    }

    @PostMapping(ParticipantUrls.ELIGIBILITY)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView check(@PathVariable PersonId personId, @PathVariable String programmeCode, Form form) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var reader = form.read("participant.eligibility");
        var day = reader.date("day");
        var role = reader.choice("role", ParticipationRole.class);
        @Nullable
        Integer mainNumber =
                role.ifGiven().filter(ParticipationRole.CLOSE_ASSOCIATE::equals).isPresent()
                        ? reader.integer("mainNumber", 1, Integer.MAX_VALUE).value()
                        : null;
        var known = EligibilityTerms.of(programme).grounds().stream()
                .map(Ground::code)
                .toList();
        var grounds = reader.optional().choices("grounds", known);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, pages.page(personId, programme, form, Form.blank()));
        }
        var answers = new EligibilityAnswers(day.get(), role.get(), mainNumber, new LinkedHashSet<>(grounds));
        checkEligibility.check(personId, programme, answers);
        return Pages.redirect(ParticipantUrls.eligibility(personId, programmeCode));
    }

    @PostMapping(ParticipantUrls.EVIDENCE)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView recordEvidence(@PathVariable PersonId personId, @PathVariable String programmeCode, Form form) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        var programme = programmes.named(programmeCode);
        var reader = form.read("participant.evidence");
        var known = EligibilityTerms.of(programme).evidenceKinds().stream()
                .map(EvidenceKind::code)
                .toList();
        var kind = reader.choice("kind", known);
        var issuedOn = reader.date("issuedOn");
        var validUntil = reader.optional().date("validUntil");
        if (form.errors().any()) {
            return invalidPaper(personId, programme, form);
        }
        var paper = new Evidence(Ids.next(), kind.get(), issuedOn.get(), validUntil.value());
        return switch (recordEvidence.record(personId, programme, paper)) {
            case RecordEvidence.Recorded() ->
                Pages.redirect(
                        ParticipantUrls.eligibility(personId, programmeCode),
                        Notice.done("participant.evidence.recorded"));
            case RecordEvidence.Refused(var reason) -> {
                var field = reason == RecordEvidence.Refusal.ENDS_BEFORE_ISSUE ? "validUntil" : "issuedOn";
                form.errors().add(field, reason.textKey());
                yield invalidPaper(personId, programme, form);
            }
        };
    }

    @GetMapping(ParticipantUrls.WITHDRAW_EVIDENCE)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "eligibility", idParam = "personId")
    ModelAndView askToWithdraw(
            @PathVariable PersonId personId, @PathVariable String programmeCode, @PathVariable UUID evidenceId) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        return Pages.show(
                "participant/eligibility/withdrawal",
                pages.withdrawal(personId, programmes.named(programmeCode), evidenceId));
    }

    @PostMapping(ParticipantUrls.WITHDRAW_EVIDENCE)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    ModelAndView withdrawEvidence(
            @PathVariable PersonId personId, @PathVariable String programmeCode, @PathVariable UUID evidenceId) {
        sight.require(personId, DataClass.ELIGIBILITY, Action.WRITE);
        withdrawEvidence.withdraw(personId, programmes.named(programmeCode), evidenceId);
        return Pages.redirect(
                ParticipantUrls.eligibility(personId, programmeCode), Notice.done("participant.evidence.withdrawn"));
    }

    private ModelAndView invalidPaper(PersonId personId, Programme programme, Form form) {
        return Pages.invalid(TEMPLATE, pages.withPaper(personId, programme, form));
    }
}
