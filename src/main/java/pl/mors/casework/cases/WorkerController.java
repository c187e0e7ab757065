package pl.mors.casework.cases;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/**
 * Who has the case of a participant. Whoever looks after participations opens it; afterwards it is handed over by who has it, or by
 * who may act against a rule, so that nobody takes a case to read it.
 */
@Controller
class WorkerController {

    private static final String TEMPLATE = "casework/cases/worker";

    private final SupportCaseQueries cases;
    private final AssignCase assignCase;
    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final PersonQueries people;
    private final PeopleInSight sight;
    private final CaseAccess access;
    private final CurrentUser user;

    WorkerController(
            SupportCaseQueries cases,
            AssignCase assignCase,
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            PersonQueries people,
            PeopleInSight sight,
            CaseAccess access,
            CurrentUser user) {
        this.cases = cases;
        this.assignCase = assignCase;
        this.participants = participants;
        this.programmes = programmes;
        this.people = people;
        this.sight = sight;
        this.access = access;
        this.user = user;
    }

    @GetMapping(CaseworkUrls.WORKER)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView ask(@PathVariable ParticipationId participationId) {
        var page = page(Form.blank(), participationId, false);
        var held = page.held();
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                "worker",
                held == null ? access.self().toString() : held.worker().toString());
        answers.put("version", page.version());
        return Pages.show(TEMPLATE, page(Form.startingWith(answers), participationId, false));
    }

    @PostMapping(CaseworkUrls.WORKER)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView assign(@PathVariable ParticipationId participationId, Form form) {
        var page = page(form, participationId, false);
        var worker = form.read("casework.worker")
                .choice("worker", page.workers().stream().map(Option::value).toList());
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var member = MembershipId.valueOf(worker.get());
        return switch (assignCase.assign(
                participationId, version(form.value("version")).orElse(null), member)) {
            case AssignCase.Outcome.Assigned(var id) ->
                Pages.redirect(
                        member.value().equals(access.self())
                                ? CaseworkUrls.page(id)
                                : ParticipantUrls.participation(participationId),
                        Notice.done("casework.worker.assigned", nameOf(page, member)));
            case AssignCase.Outcome.Stale() -> Pages.stale(TEMPLATE, page(form, participationId, true));
        };
    }

    private static String nameOf(WorkerPage page, MembershipId member) {
        return page.workers().stream()
                .filter(one -> one.value().equals(member.toString()))
                .findFirst()
                .orElseThrow()
                .label();
    }

    private static Optional<UUID> version(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException unreadable) {
            return Optional.of(new UUID(0, 0));
        }
    }

    private WorkerPage page(Form form, ParticipationId id, boolean stale) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        var held = cases.of(id).orElse(null);
        if (held != null
                && !held.worker().value().equals(access.self())
                && !user.may(DataClass.PARTICIPATION, Action.OVERRIDE)) {
            throw new NotFound("the case of participation " + id + " is somebody else's to hand over");
        }
        return new WorkerPage(
                form,
                people.get(participation.person()),
                id,
                programmes.byId(participation.programme()).orElseThrow().title(),
                held,
                cases.socialWorkers().stream()
                        .map(one -> Option.of(one.membership().toString(), one.name()))
                        .toList(),
                stale);
    }
}
