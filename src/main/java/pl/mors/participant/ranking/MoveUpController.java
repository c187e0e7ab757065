package pl.mors.participant.ranking;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Somebody of the reserve list takes a place that became free. */
@Controller
class MoveUpController {

    private static final String TEMPLATE = "participant/ranking/moveUp";

    private final RoundRanking ranking;
    private final MoveUp moveUp;
    private final RoundQueries rounds;
    private final CurrentUser user;
    private final BusinessDate date;

    MoveUpController(RoundRanking ranking, MoveUp moveUp, RoundQueries rounds, CurrentUser user, BusinessDate date) {
        this.ranking = ranking;
        this.moveUp = moveUp;
        this.rounds = rounds;
        this.user = user;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.MOVE_UP)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData("recruitment")
    ModelAndView ask(@PathVariable RecruitmentRoundId roundId) {
        var round = rounds.get(roundId);
        var ranked = ranking.of(roundId);
        var first = Optional.ofNullable(ranked.next())
                .map(line -> line.application().id().toString());
        var form = Form.startingWith(Map.of("application", first.orElse("")));
        return Pages.show(TEMPLATE, page(round, ranked, form));
    }

    @PostMapping(ParticipantUrls.MOVE_UP)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData("recruitment")
    ModelAndView moveUp(@PathVariable RecruitmentRoundId roundId, Form form) {
        var reader = form.read("participant.move-up");
        var waiting = page(roundId, form).waiting().stream().map(Option::value).toList();
        var chosen = reader.choice("application", waiting);
        var reason = reader.optional().lines("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(roundId, form));
        }
        return switch (moveUp.moveUp(
                roundId,
                RecruitmentApplicationId.valueOf(chosen.get()),
                reason.value(),
                reader.ticked("despite") && mayOverrule())) {
            case MoveUp.MovedUp(int number) ->
                Pages.redirect(
                        ParticipantUrls.application(RecruitmentApplicationId.valueOf(chosen.get())),
                        Notice.done("participant.move-up.done", String.valueOf(number)));
            case MoveUp.NoFreePlace() ->
                Pages.invalid(TEMPLATE, page(roundId, form.refuse("participant.move-up.no-free-place")));
            case MoveUp.NotWaiting() ->
                Pages.stale(TEMPLATE, page(roundId, form.refuse("participant.move-up.not-waiting")));
            case MoveUp.Hindered() -> {
                if (mayOverrule()) {
                    form.errors().add("despite", "participant.move-up.hindered");
                } else {
                    form.refuse("participant.move-up.hindered.ask");
                }
                yield Pages.invalid(TEMPLATE, page(roundId, form));
            }
            case MoveUp.ReasonMissing() -> {
                form.errors().add("reason", "participant.move-up.reason-missing");
                yield Pages.invalid(TEMPLATE, page(roundId, form));
            }
        };
    }

    private MoveUpPage page(RecruitmentRoundId round, Form form) {
        return page(rounds.get(round), ranking.of(round), form);
    }

    private MoveUpPage page(RecruitmentRound round, RankedRound ranked, Form form) {
        return new MoveUpPage(round, ranked, form, date.today(), mayOverrule());
    }

    private boolean mayOverrule() {
        return user.may(DataClass.ELIGIBILITY, Action.OVERRIDE);
    }
}
