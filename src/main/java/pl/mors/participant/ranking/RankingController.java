package pl.mors.participant.ranking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.application.ApplicationQueries;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** The list of a round as it stands, its approval, and the files made of it. */
@Controller
class RankingController {

    private static final String TEMPLATE = "participant/ranking/ranking";

    private final RoundRanking ranking;
    private final ApproveList approveList;
    private final ListQueries lists;
    private final RoundQueries rounds;
    private final ApplicationQueries applications;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    RankingController(
            RoundRanking ranking,
            ApproveList approveList,
            ListQueries lists,
            RoundQueries rounds,
            ApplicationQueries applications,
            ProgrammeQueries programmes,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.ranking = ranking;
        this.approveList = approveList;
        this.lists = lists;
        this.rounds = rounds;
        this.applications = applications;
        this.programmes = programmes;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @GetMapping(ParticipantUrls.RANKING)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    ModelAndView show(@PathVariable RecruitmentRoundId roundId) {
        return Pages.show(TEMPLATE, page(roundId, Form.blank()));
    }

    @PostMapping(ParticipantUrls.RANKING)
    @Requires(value = DataClass.ELIGIBILITY, action = Action.OVERRIDE)
    @ReadsPersonalData("recruitment")
    ModelAndView approve(@PathVariable RecruitmentRoundId roundId, Form form) {
        var reason = form.read("participant.ranking").optional().lines("aloneReason", 500);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(roundId, form));
        }
        var programme = programme(rounds.get(roundId));
        return switch (approveList.approve(
                roundId, programme, user.get().account(), reason.value(), form.value("seen"))) {
            case ApproveList.Approved(int list, int decided) ->
                Pages.redirect(
                        ParticipantUrls.ofRound(ParticipantUrls.RANKING, roundId),
                        Notice.done("participant.ranking.approved", String.valueOf(list), String.valueOf(decided)));
            case ApproveList.StillOpen(var until) ->
                refused(roundId, form, "participant.ranking.block.open", Texts.date(until));
            case ApproveList.Unsettled(int count) ->
                refused(roundId, form, "participant.ranking.block.unsettled", String.valueOf(count));
            case ApproveList.NothingToDecide() -> refused(roundId, form, "participant.ranking.block.nothing");
            case ApproveList.Changed() ->
                Pages.stale(TEMPLATE, page(roundId, form.refuse("participant.ranking.changed")));
            case ApproveList.SecondPairOfEyesMissing() -> {
                form.errors().add("aloneReason", "participant.ranking.alone-reason-missing");
                yield Pages.invalid(TEMPLATE, page(roundId, form));
            }
        };
    }

    @GetMapping(ParticipantUrls.RANKING_FILE)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    void rankingFile(
            @PathVariable RecruitmentRoundId roundId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var round = rounds.get(roundId);
        var criteria = rounds.criteria(roundId);
        ListFiles.ranking(ranking.of(round, criteria), criteria, seen())
                .send(response, "ranking-" + round.terms().opensOn(), format(ending));
    }

    @GetMapping(ParticipantUrls.DECISIONS_FILE)
    @Requires(DataClass.ELIGIBILITY)
    @ReadsPersonalData("recruitment")
    void decisionsFile(
            @PathVariable RecruitmentRoundId roundId, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var round = rounds.get(roundId);
        ListFiles.decisions(applications.of(roundId), seen())
                .send(response, "decyzje-" + round.terms().opensOn(), format(ending));
    }

    private ModelAndView refused(RecruitmentRoundId round, Form form, String key, String... args) {
        return Pages.invalid(TEMPLATE, page(round, form.refuse(key, args)));
    }

    private RankingPage page(RecruitmentRoundId id, Form form) {
        var round = rounds.get(id);
        var criteria = rounds.criteria(id);
        var ranked = ranking.of(round, criteria);
        boolean mayApprove = user.may(DataClass.ELIGIBILITY, Action.OVERRIDE);
        return new RankingPage(
                round,
                criteria,
                ranked,
                RoundShares.lines(round, ranked, programme(round)),
                lists.of(id),
                seen(),
                form,
                ListVersion.of(ranked),
                block(round, ranked),
                FourEyes.areMissing(user.get().account(), RankedRound.checkers(ranked.undecided())),
                mayApprove,
                user.may(DataClass.ELIGIBILITY, Action.WRITE)
                        && ranked.free() > 0
                        && !ranked.waiting().isEmpty(),
                files(id, round.ranked()));
    }

    /** Why nothing can be approved now. */
    private @Nullable String block(RecruitmentRound round, RankedRound ranked) {
        var closesOn = round.terms().closesOn();
        if (!date.today().isAfter(closesOn)) {
            return Texts.t("participant.ranking.block.open", closesOn);
        }
        int unsettled = ranked.unsettled().size();
        if (unsettled > 0) {
            return Texts.t("participant.ranking.block.unsettled", unsettled);
        }
        return ranked.undecided().isEmpty() ? Texts.t("participant.ranking.block.nothing") : null;
    }

    private @Nullable Set<PersonId> seen() {
        return sight.narrowedTo(DataClass.ELIGIBILITY, Action.READ).orElse(null);
    }

    private static SheetFormat format(String ending) {
        return SheetFormat.ofName("." + ending).orElseThrow(() -> new NotFound("a list as " + ending));
    }

    private static List<Link> files(RecruitmentRoundId round, boolean decided) {
        var ranking = ParticipantUrls.ofRound(ParticipantUrls.RANKING, round);
        var decisions = ParticipantUrls.ofRound(ParticipantUrls.DECISIONS_FILE, round);
        var files = new ArrayList<Link>();
        files.add(Link.to(Texts.t("participant.ranking.file", "XLSX"), ranking + ".xlsx"));
        files.add(Link.to(Texts.t("participant.ranking.file", "CSV"), ranking + ".csv"));
        if (decided) {
            files.add(Link.to(
                    Texts.t("participant.ranking.decisions-file", "XLSX"), decisions.replace("{ending}", "xlsx")));
            files.add(Link.to(
                    Texts.t("participant.ranking.decisions-file", "CSV"), decisions.replace("{ending}", "csv")));
        }
        return files;
    }

    private Programme programme(RecruitmentRound round) {
        return programmes.byId(round.programme()).orElseThrow(() -> new NotFound("programme " + round.programme()));
    }
}
