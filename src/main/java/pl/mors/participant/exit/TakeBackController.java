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
        var participation = inSight(participationId);
        if (participation.exitedOn() == null) {
            throw new NotFound("exit of " + participationId);
        }
        return Pages.show(ReasonPage.TEMPLATE, page(participation, Form.blank(), exits.version(participationId), null));
    }

    @PostMapping(ParticipantUrls.EXIT_WITHDRAWAL)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "participation", idParam = "participationId")
    ModelAndView takeBack(@PathVariable ParticipationId participationId, Form form) {
        var participation = inSight(participationId);
        var version = form.value(ReasonPage.VERSION);
        var reason = ReasonPage.reason(form);
        if (form.errors().any()) {
            return Pages.invalid(ReasonPage.TEMPLATE, page(participation, form, version, null));
        }
        return switch (takeBackExit.takeBack(participationId, version, reason.get())) {
            case TakeBackExit.TakenBack() ->
                Pages.redirect(
                        ParticipantUrls.participation(participationId), Notice.done("participant.exit.taken-back"));
            case TakeBackExit.ChangedMeanwhile() ->
                Pages.stale(
                        ReasonPage.TEMPLATE,
                        page(
                                participation,
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

    private ReasonPage page(Participation participation, Form form, String version, @Nullable List<Stored> stored) {
        return new ReasonPage(
                people.get(participation.person()),
                participation,
                programmes.byId(participation.programme()).orElseThrow().title(),
                form,
                Corrected.EXIT_WITHDRAWN,
                ParticipantUrls.exitWithdrawal(participation.id()),
                version,
                stored);
    }
}
