package pl.mors.participant.ranking;

import java.util.Map;
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
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.application.ApplicationsInSight;
import pl.mors.participant.application.RecruitmentApplication;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeQueries;

/** Appeals against decisions. */
@Controller
class AppealController {

    private static final String LODGE_FORM = "participant/ranking/appeal";
    private static final String DECIDE_FORM = "participant/ranking/appealDecision";

    private final ApplicationsInSight applications;
    private final LodgeAppeal lodgeAppeal;
    private final DecideAppeal decideAppeal;
    private final RoundQueries rounds;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    AppealController(
            ApplicationsInSight applications,
            LodgeAppeal lodgeAppeal,
            DecideAppeal decideAppeal,
            RoundQueries rounds,
            ProgrammeQueries programmes,
            BusinessDate date) {
        this.applications = applications;
        this.lodgeAppeal = lodgeAppeal;
        this.decideAppeal = decideAppeal;
        this.rounds = rounds;
        this.programmes = programmes;
        this.date = date;
    }

    /** What can become of an appeal. */
    enum Ruling {
        DISMISSED(null),
        UPHELD_ACCEPTED(Ranking.Outcome.ACCEPTED),
        UPHELD_RESERVE(Ranking.Outcome.RESERVE);

        final Ranking.@Nullable Outcome granted;

        Ruling(Ranking.@Nullable Outcome granted) {
            this.granted = granted;
        }
    }

    @GetMapping(ParticipantUrls.APPEAL)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView ask(@PathVariable RecruitmentApplicationId applicationId) {
        var form = Form.startingWith(Map.of("lodgedOn", Texts.date(date.today())));
        return Pages.show(LODGE_FORM, page(applications.get(applicationId, Action.WRITE), form));
    }

    @PostMapping(ParticipantUrls.APPEAL)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.WRITE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView lodge(@PathVariable RecruitmentApplicationId applicationId, Form form) {
        var application = applications.get(applicationId, Action.WRITE);
        var lodgedOn = form.read("participant.appeal").date("lodgedOn");
        if (form.errors().any()) {
            return Pages.invalid(LODGE_FORM, page(application, form));
        }
        return switch (lodgeAppeal.lodge(applicationId, lodgedOn.get())) {
            case LodgeAppeal.Lodged(boolean late) ->
                Pages.redirect(
                        ParticipantUrls.application(applicationId),
                        late
                                ? Notice.warning("participant.appeal.lodged-late")
                                : Notice.done("participant.appeal.lodged"));
            case LodgeAppeal.DayRefused(var refusal) -> {
                var decision = application.decision();
                form.errors().add("lodgedOn", refusal.textKey(), decision == null ? null : decision.decidedOn());
                yield Pages.invalid(LODGE_FORM, page(application, form));
            }
            case LodgeAppeal.NothingToAppeal() ->
                Pages.invalid(LODGE_FORM, page(application, form.refuse("participant.appeal.nothing")));
        };
    }

    @GetMapping(ParticipantUrls.DECIDE_APPEAL)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.OVERRIDE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView askToDecide(@PathVariable RecruitmentApplicationId applicationId) {
        var form = Form.startingWith(Map.of("decidedOn", Texts.date(date.today())));
        return Pages.show(DECIDE_FORM, page(applications.get(applicationId, Action.OVERRIDE), form));
    }

    @PostMapping(ParticipantUrls.DECIDE_APPEAL)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.OVERRIDE)
    @ReadsPersonalData(value = "recruitment", idParam = "applicationId")
    ModelAndView decide(@PathVariable RecruitmentApplicationId applicationId, Form form) {
        var application = applications.get(applicationId, Action.OVERRIDE);
        var reader = form.read("participant.appeal");
        var offered =
                page(application, form).rulings().stream().map(Option::value).toList();
        var ruling = reader.choice("ruling", offered);
        var decidedOn = reader.date("decidedOn");
        var reason = reader.lines("reason", 2000);
        if (form.errors().any()) {
            return Pages.invalid(DECIDE_FORM, page(application, form));
        }
        var round = rounds.get(application.round());
        var programme =
                programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
        return switch (decideAppeal.decide(
                applicationId,
                programme,
                decidedOn.get(),
                reason.get(),
                Ruling.valueOf(ruling.get()).granted,
                reader.ticked("despite"))) {
            case DecideAppeal.Decided() ->
                Pages.redirect(ParticipantUrls.application(applicationId), Notice.done("participant.appeal.decided"));
            case DecideAppeal.NotOpen() ->
                Pages.invalid(DECIDE_FORM, page(application, form.refuse("participant.appeal.not-open")));
            case DecideAppeal.DayRefused(var refusal) -> {
                var appeal = application.appeal();
                form.errors().add("decidedOn", refusal.textKey(), appeal == null ? null : appeal.lodgedOn());
                yield Pages.invalid(DECIDE_FORM, page(application, form));
            }
            case DecideAppeal.Refused(var refusal) -> {
                form.errors().addFirst("ruling", refusal.textKey());
                yield Pages.invalid(DECIDE_FORM, page(application, form));
            }
            case DecideAppeal.NotOverruled() -> {
                form.errors().add("despite", "participant.appeal.not-overruled");
                yield Pages.invalid(DECIDE_FORM, page(application, form));
            }
        };
    }

    private AppealPage page(RecruitmentApplication application, Form form) {
        return new AppealPage(
                rounds.get(application.round()),
                application,
                decideAppeal.facts(application).orElse(null),
                form);
    }
}
