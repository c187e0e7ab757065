package pl.mors.casework.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.casework.CaseId;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.access.CaseAccess;
import pl.mors.casework.card.CardKinds;
import pl.mors.casework.card.CardQueries;
import pl.mors.casework.card.SupportCard;
import pl.mors.casework.cases.SupportCaseQueries;
import pl.mors.casework.path.PathJudgement;
import pl.mors.casework.path.PathQueries;
import pl.mors.casework.path.PathReview;
import pl.mors.casework.path.SupportPath;
import pl.mors.casework.progress.ProgressQueries;
import pl.mors.document.PaperKind;
import pl.mors.document.SignedCopies;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeQueries;

/** One's own cases and cards, and the page of a case. */
@Controller
class SupportCaseController {

    private final SupportCaseQueries cases;
    private final CardQueries cards;
    private final PathQueries paths;
    private final ProgressQueries progress;
    private final ProgrammeQueries programmes;
    private final SignedCopies copies;
    private final CaseAccess access;
    private final BusinessDate date;

    SupportCaseController(
            SupportCaseQueries cases,
            CardQueries cards,
            PathQueries paths,
            ProgressQueries progress,
            ProgrammeQueries programmes,
            SignedCopies copies,
            CaseAccess access,
            BusinessDate date) {
        this.cases = cases;
        this.cards = cards;
        this.paths = paths;
        this.progress = progress;
        this.programmes = programmes;
        this.copies = copies;
        this.access = access;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.CASES)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData("support_cases")
    ModelAndView list() {
        var led = cards.ofSpecialist(access.self());
        Map<ProgrammeId, Programme> known = new HashMap<>();
        programmes.all().forEach(programme -> known.put(programme.id(), programme));
        Map<SupportCard, String> kinds = new HashMap<>();
        led.forEach(card -> {
            var programme = known.get(card.programme());
            kinds.put(card, programme == null ? card.activityKind() : CardKinds.name(programme, card.activityKind()));
        });
        return Pages.show("casework/overview/list", new CasesPage(cases.ofWorker(access.self()), led, kinds));
    }

    @GetMapping(CaseworkUrls.CASE)
    @Requires(DataClass.CASEWORK)
    @ReadsPersonalData(value = "support_case", idParam = "caseId")
    ModelAndView show(@PathVariable CaseId caseId) {
        access.require(caseId);
        var of = cases.get(caseId);
        var programme = programmes.byId(of.programme()).orElseThrow();
        var reviews = paths.reviews(caseId);
        var agreed = paths.path(caseId).map(SupportPath::agreed);
        return Pages.show(
                "casework/overview/case",
                new CasePage(
                        of,
                        programme,
                        date.today(),
                        cards.of(caseId),
                        paths.assessment(caseId).orElse(null),
                        agreed.orElse(null),
                        agreed.map(one -> judge(programme, one, reviews)).orElse(null),
                        agreed.map(one -> paths.given(of.participation(), one.period()))
                                .orElse(Map.of()),
                        reviews,
                        progress.of(caseId),
                        copies.links(
                                PaperKind.SUPPORT_PATH,
                                caseId.value(),
                                copy -> CaseworkUrls.signedPath(caseId, copy))));
    }

    private static PathJudgement judge(Programme programme, SupportPath.Agreed agreed, List<PathReview> reviews) {
        return PathJudgement.of(
                programme.definition().programmingPeriod(),
                agreed.form(),
                agreed.period(),
                agreed.families(),
                reviews.isEmpty() ? null : reviews.getFirst().reviewedOn(),
                !reviews.isEmpty() && reviews.getFirst().outcome().isEnd());
    }
}
