package pl.mors.participant.exit;

import java.util.List;
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
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.correction.Corrected;
import pl.mors.participant.correction.ReasonPage;
import pl.mors.participant.correction.Stored;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

@Controller
class TakeBackController {

    private final TakeBackExit takeBackExit;
    private final ExitQueries exits;
    private final ParticipantQueries participants;
    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;

    TakeBackController(
            TakeBackExit takeBackExit,
            ExitQueries exits,
            ParticipantQueries participants,
            PersonQueries people,
            ProgrammeQueries programmes,
            PeopleInSight sight) {
        this.takeBackExit = takeBackExit;
        this.exits = exits;
        this.participants = participants;
        this.people = people;
        this.programmes = programmes;
        this.sight = sight;
    }

    @GetMapping(ParticipantUrls.EXIT_WITHDRAWAL)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView ask(@PathVariable ParticipationId participationId) {
        return ask(participationId, Corrected.EXIT_WITHDRAWN);
    }

    @GetMapping(ParticipantUrls.RETURN)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView askToReturn(@PathVariable ParticipationId participationId) {
        return ask(participationId, Corrected.RETURNED);
    }

    @PostMapping(ParticipantUrls.EXIT_WITHDRAWAL)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView takeBack(@PathVariable ParticipationId participationId, Form form) {
        return takeBack(participationId, Corrected.EXIT_WITHDRAWN, form);
    }

    @PostMapping(ParticipantUrls.RETURN)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView takeIn(@PathVariable ParticipationId participationId, Form form) {
        return takeBack(participationId, Corrected.RETURNED, form);
    }

    private ModelAndView ask(ParticipationId participationId, Corrected what) {
        var participation = inSight(participationId);
        if (participation.exitedOn() == null) {
            throw new NotFound("exit of " + participationId);
        }
        return Pages.show(
                ReasonPage.TEMPLATE, page(participation, what, Form.blank(), exits.version(participationId), null));
    }

    private ModelAndView takeBack(ParticipationId participationId, Corrected what, Form form) {
        var participation = inSight(participationId);
        var version = form.value(ReasonPage.VERSION);
        var reason = ReasonPage.reason(form);
        if (form.errors().any()) {
            return Pages.invalid(ReasonPage.TEMPLATE, page(participation, what, form, version, null));
        }
        return switch (takeBackExit.takeBack(participationId, version, what, reason.get())) {
            case TakeBackExit.TakenBack() ->
                Pages.redirect(ParticipantUrls.participation(participationId), Notice.done(done(what)));
            case TakeBackExit.ChangedMeanwhile() ->
                Pages.stale(
                        ReasonPage.TEMPLATE,
                        page(
                                participation,
                                what,
                                form,
                                exits.version(participationId),
                                ExitPage.stored(exits.find(participationId))));
        };
    }

    private Participation inSight(ParticipationId id) {
        var participation = participants.get(id);
        sight.require(participation.person(), DataClass.PARTICIPATION, Action.WRITE);
        return participation;
    }

    private static String done(Corrected what) {
        return what == Corrected.RETURNED ? "participant.exit.returned" : "participant.exit.taken-back";
    }

    private ReasonPage page(
            Participation participation, Corrected what, Form form, String version, @Nullable List<Stored> stored) {
        return new ReasonPage(
                people.get(participation.person()),
                participation,
                programmes.byId(participation.programme()).orElseThrow().title(),
                form,
                what,
                what == Corrected.RETURNED
                        ? ParticipantUrls.returning(participation.id())
                        : ParticipantUrls.exitWithdrawal(participation.id()),
                version,
                stored);
    }
}
