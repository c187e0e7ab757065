package pl.mors.participant.institution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.InstitutionId;
import pl.mors.participant.InstitutionUrls;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.Delivery.ActivityKind;

/** Institutions as participants of a programme: which ones, and what they are given. */
@Controller
class ProgrammeInstitutionsController {

    private static final String LIST = "participant/institution/programme";
    private static final String PARTICIPANT = "participant/institution/participant";
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final String SEEN = "seen";

    private final InstitutionQueries institutions;
    private final RecordInstitutionParticipation recordParticipation;
    private final RecordInstitutionSupport recordSupport;
    private final ProgrammeQueries programmes;
    private final ProgrammeParts parts;
    private final CurrentUser user;

    ProgrammeInstitutionsController(
            InstitutionQueries institutions,
            RecordInstitutionParticipation recordParticipation,
            RecordInstitutionSupport recordSupport,
            ProgrammeQueries programmes,
            ProgrammeParts parts,
            CurrentUser user) {
        this.institutions = institutions;
        this.recordParticipation = recordParticipation;
        this.recordSupport = recordSupport;
        this.programmes = programmes;
        this.parts = parts;
        this.user = user;
    }

    @GetMapping(InstitutionUrls.OF_PROGRAMME)
    @Requires(DataClass.ORGANISATION)
    ModelAndView list(@PathVariable String programmeCode) {
        return Pages.show(LIST, listPage(programmes.named(programmeCode), Form.blank()));
    }

    @PostMapping(InstitutionUrls.OF_PROGRAMME)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView takeIn(@PathVariable String programmeCode, Form form) {
        var programme = programmes.named(programmeCode);
        var page = listPage(programme, form);
        var reader = form.read(InstitutionForm.LABELS);
        var chosen = reader.choice(
                "institution", page.others().stream().map(Option::value).toList());
        var covered = reader.choice("staffCovered", List.of(YES, NO));
        if (form.errors().any()) {
            return Pages.invalid(LIST, page);
        }
        var id = InstitutionId.valueOf(chosen.get());
        var outcome = recordParticipation.record(programme, id, covered.get().equals(YES), null, "");
        return Pages.redirect(
                InstitutionUrls.participant(programmeCode, id),
                outcome instanceof RecordInstitutionParticipation.Recorded
                        ? Notice.done("participant.institution.taken-in")
                        : Notice.info("participant.institution.taken-in-already"));
    }

    @GetMapping(InstitutionUrls.PARTICIPANT)
    @Requires(DataClass.ORGANISATION)
    ModelAndView participant(@PathVariable String programmeCode, @PathVariable InstitutionId institutionId) {
        var programme = programmes.named(programmeCode);
        var participant = named(programme, institutionId);
        var start = new LinkedHashMap<String, String>();
        start.put("staffCovered", participant.staffCovered() ? YES : NO);
        start.put("endedOn", participant.endedOn() == null ? "" : Texts.date(participant.endedOn()));
        return Pages.show(PARTICIPANT, participantPage(programme, participant, Form.startingWith(start)));
    }

    @PostMapping(InstitutionUrls.PARTICIPANT)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView change(@PathVariable String programmeCode, @PathVariable InstitutionId institutionId, Form form) {
        var programme = programmes.named(programmeCode);
        var participant = named(programme, institutionId);
        var reader = form.read(InstitutionForm.LABELS);
        var covered = reader.choice("staffCovered", List.of(YES, NO));
        var endedOn = reader.optional().date("endedOn");
        if (form.errors().any()) {
            return Pages.invalid(PARTICIPANT, participantPage(programme, participant, form));
        }
        var outcome = recordParticipation.record(
                programme, institutionId, covered.get().equals(YES), endedOn.value(), form.value(SEEN));
        return switch (outcome) {
            case RecordInstitutionParticipation.Recorded() ->
                Pages.redirect(
                        InstitutionUrls.participant(programmeCode, institutionId),
                        Notice.done("participant.institution.changed"));
            case RecordInstitutionParticipation.Stale() -> stale(programme, institutionId, form);
            case RecordInstitutionParticipation.EndRefused(var reason) -> {
                form.errors().add("endedOn", reason.textKey());
                yield Pages.invalid(PARTICIPANT, participantPage(programme, participant, form));
            }
        };
    }

    @PostMapping(InstitutionUrls.SUPPORTS)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView support(@PathVariable String programmeCode, @PathVariable InstitutionId institutionId, Form form) {
        var programme = programmes.named(programmeCode);
        var participant = named(programme, institutionId);
        var reader = form.read(InstitutionForm.LABELS);
        var kind = reader.choice(
                "supportKind",
                InstitutionQueries.kinds(programme).stream()
                        .map(ActivityKind::key)
                        .toList());
        var startedOn = reader.date("supportStartedOn");
        var endedOn = reader.optional().date("supportEndedOn");
        if (form.errors().any()) {
            return Pages.invalid(PARTICIPANT, participantPage(programme, participant, form));
        }
        var outcome = recordSupport.record(
                programme, institutionId, kind.get(), startedOn.get(), endedOn.value(), form.value(SEEN));
        return switch (outcome) {
            case RecordInstitutionSupport.Recorded() ->
                Pages.redirect(
                        InstitutionUrls.participant(programmeCode, institutionId),
                        Notice.done("participant.institution.support.recorded"));
            case RecordInstitutionSupport.Stale() -> stale(programme, institutionId, form);
            case RecordInstitutionSupport.Refused(var reason) -> {
                form.errors().add(reason.isOfEnd() ? "supportEndedOn" : "supportStartedOn", reason.textKey());
                yield Pages.invalid(PARTICIPANT, participantPage(programme, participant, form));
            }
            case RecordInstitutionSupport.LeftBefore(var left) -> {
                form.errors().add("supportStartedOn", "participant.institution.support.left-before", left);
                yield Pages.invalid(PARTICIPANT, participantPage(programme, participant, form));
            }
        };
    }

    @PostMapping(InstitutionUrls.WITHDRAW_SUPPORT)
    @Requires(value = DataClass.ORGANISATION, action = Action.WRITE)
    ModelAndView withdraw(
            @PathVariable String programmeCode,
            @PathVariable InstitutionId institutionId,
            @PathVariable UUID supportId) {
        recordSupport.withdraw(programmes.named(programmeCode), institutionId, supportId);
        return Pages.redirect(
                InstitutionUrls.participant(programmeCode, institutionId),
                Notice.done("participant.institution.support.withdrawn"));
    }

    private ModelAndView stale(Programme programme, InstitutionId id, Form form) {
        form.refuse("participant.meanwhile");
        return Pages.stale(PARTICIPANT, participantPage(programme, named(programme, id), form));
    }

    private InstitutionInProgramme named(Programme programme, InstitutionId id) {
        return institutions
                .participant(programme, id)
                .orElseThrow(() -> new NotFound("institution " + id + " in programme"));
    }

    private ProgrammeInstitutionsPage listPage(Programme programme, Form form) {
        var here = institutions.participants(programme);
        var ids = here.stream().map(one -> one.institution().id()).collect(Collectors.toSet());
        return new ProgrammeInstitutionsPage(
                programme,
                here,
                form,
                institutions.all().stream()
                        .filter(one -> !ids.contains(one.id()))
                        .map(one -> Option.of(one.id().toString(), one.name()))
                        .toList(),
                yesNo(),
                user.mayForOthers(DataClass.PARTICIPATION, Action.READ),
                user.may(DataClass.ORGANISATION, Action.WRITE),
                parts.of(programme.code(), ProgrammeParts.Part.INSTITUTIONS));
    }

    private InstitutionParticipantPage participantPage(
            Programme programme, InstitutionInProgramme participant, Form form) {
        return new InstitutionParticipantPage(
                programme,
                participant,
                form,
                InstitutionQueries.kinds(programme).stream()
                        .map(kind -> Option.of(kind.key(), kind.name()))
                        .toList(),
                yesNo(),
                user.mayForOthers(DataClass.PARTICIPATION, Action.READ),
                user.may(DataClass.ORGANISATION, Action.WRITE));
    }

    private static List<Option> yesNo() {
        return Stream.of(YES, NO)
                .map(answer -> Option.of(answer, Texts.t("participant.institution." + answer)))
                .toList();
    }
}
