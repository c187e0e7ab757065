package pl.mors.participant.round;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeParts;
import pl.mors.programme.ProgrammeQueries;

/** The rounds of a programme: whoever works here knows which is open and where papers are taken. */
@Controller
class RoundController {

    private static final String FORM = "participant/round/form";

    private final RoundQueries rounds;
    private final SaveRound saveRound;
    private final ProgrammeQueries programmes;
    private final ProgrammeParts parts;
    private final CurrentUser user;
    private final BusinessDate date;

    RoundController(
            RoundQueries rounds,
            SaveRound saveRound,
            ProgrammeQueries programmes,
            ProgrammeParts parts,
            CurrentUser user,
            BusinessDate date) {
        this.rounds = rounds;
        this.saveRound = saveRound;
        this.programmes = programmes;
        this.parts = parts;
        this.user = user;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.ROUNDS)
    @Requires(DataClass.PROGRAMME)
    ModelAndView rounds(@PathVariable String programmeCode) {
        var programme = programmes.named(programmeCode);
        return Pages.show(
                "participant/round/rounds",
                new RoundsPage(
                        programme,
                        rounds.of(programme.id()),
                        date.today(),
                        mayWrite(),
                        user.mayForOthers(DataClass.ELIGIBILITY, Action.READ),
                        parts.of(programmeCode, ProgrammeParts.Part.ROUNDS)));
    }

    @GetMapping(ParticipantUrls.ROUND)
    @Requires(DataClass.PROGRAMME)
    ModelAndView round(@PathVariable RecruitmentRoundId roundId) {
        var round = rounds.get(roundId);
        return Pages.show(
                "participant/round/round",
                new RoundPage(
                        programme(round),
                        round,
                        rounds.criteria(roundId),
                        date.today(),
                        rounds.draftsWaiting(roundId, date.today()),
                        mayWrite() && round.mayChange(),
                        mayWrite(),
                        user.mayForOthers(DataClass.ELIGIBILITY, Action.READ),
                        user.may(DataClass.ELIGIBILITY, Action.WRITE)));
    }

    @GetMapping(ParticipantUrls.NEW_ROUND)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView blank(@PathVariable String programmeCode) {
        return Pages.show(FORM, new RoundFormPage(programmes.named(programmeCode), null, RoundForm.blank()));
    }

    @PostMapping(ParticipantUrls.NEW_ROUND)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView announce(@PathVariable String programmeCode, Form form) {
        var programme = programmes.named(programmeCode);
        var terms = RoundForm.read(form);
        return terms.isEmpty()
                ? Pages.invalid(FORM, new RoundFormPage(programme, null, form))
                : answer(saveRound.announce(programme, terms.get()), programme, null, form);
    }

    @GetMapping(ParticipantUrls.CHANGE_ROUND)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView askToChange(@PathVariable RecruitmentRoundId roundId) {
        var round = rounds.get(roundId);
        return Pages.show(FORM, new RoundFormPage(programme(round), round, RoundForm.of(round)));
    }

    @PostMapping(ParticipantUrls.CHANGE_ROUND)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView change(@PathVariable RecruitmentRoundId roundId, Form form) {
        var round = rounds.get(roundId);
        var programme = programme(round);
        var terms = RoundForm.read(form);
        var version = form.read("participant.round").integer("version", 1, Integer.MAX_VALUE);
        return terms.isEmpty() || form.errors().any()
                ? Pages.invalid(FORM, new RoundFormPage(programme, round, form))
                : answer(saveRound.change(roundId, version.get(), programme, terms.get()), programme, round, form);
    }

    @PostMapping(ParticipantUrls.PUBLISH_ROUND)
    @Requires(value = DataClass.PROGRAMME, action = Action.WRITE)
    ModelAndView publish(@PathVariable RecruitmentRoundId roundId) {
        boolean on = rounds.get(roundId).publishedOn() == null;
        saveRound.publish(roundId, on ? date.today() : null);
        return Pages.redirect(
                ParticipantUrls.round(roundId),
                Notice.done(on ? "participant.round.published" : "participant.round.unpublished"));
    }

    private ModelAndView answer(
            SaveRound.Outcome outcome, Programme programme, @Nullable RecruitmentRound round, Form form) {
        return switch (outcome) {
            case SaveRound.Saved(var id) ->
                Pages.redirect(
                        ParticipantUrls.round(id),
                        Notice.done(round == null ? "participant.round.announced" : "participant.round.changed"));
            case SaveRound.NameTaken() -> {
                form.errors().add("name", "participant.round.error.name-taken");
                yield Pages.invalid(FORM, new RoundFormPage(programme, round, form));
            }
            case SaveRound.DaysRefused(var reason, var period) -> {
                form.errors().add(reason.field(), reason.textKey(), period.from(), period.to());
                yield Pages.invalid(FORM, new RoundFormPage(programme, round, form));
            }
            case SaveRound.AppliedTo() ->
                Pages.invalid(
                        FORM, new RoundFormPage(programme, round, form.refuse("participant.round.error.applied-to")));
            case SaveRound.Stale() ->
                Pages.stale(FORM, new RoundFormPage(programme, round, form.refuse("participant.round.error.stale")));
        };
    }

    private boolean mayWrite() {
        return user.may(DataClass.PROGRAMME, Action.WRITE);
    }

    private Programme programme(RecruitmentRound round) {
        return programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
    }
}
