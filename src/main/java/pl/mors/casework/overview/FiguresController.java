package pl.mors.casework.overview;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.casework.CaseworkUrls;
import pl.mors.casework.card.CardKinds;
import pl.mors.casework.overview.FiguresPage.CardFigures;
import pl.mors.casework.overview.FiguresPage.PathFigures;
import pl.mors.casework.overview.FiguresQueries.Agreement;
import pl.mors.casework.overview.FiguresQueries.CardSum;
import pl.mors.casework.overview.FiguresQueries.CaseLine;
import pl.mors.casework.path.PathJudgement;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Pages;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;

/** Sums by programme, for who settles it and may not know whose case is what. */
@Controller
class FiguresController {

    private final FiguresQueries figures;
    private final ProgrammeQueries programmes;
    private final BusinessDate date;

    FiguresController(FiguresQueries figures, ProgrammeQueries programmes, BusinessDate date) {
        this.figures = figures;
        this.programmes = programmes;
        this.date = date;
    }

    @GetMapping(CaseworkUrls.FIGURES)
    @Requires(value = DataClass.CASEWORK, figures = true)
    ModelAndView figures() {
        var sums = figures.cards();
        var cases = figures.cases();
        var all = programmes.all();
        return Pages.show(
                "casework/overview/figures",
                new FiguresPage(
                        all.stream()
                                .flatMap(programme -> sums.stream()
                                        .filter(sum -> sum.programme().equals(programme.id()))
                                        .map(sum -> figures(programme, sum)))
                                .toList(),
                        all.stream()
                                .map(programme -> figures(programme, cases))
                                .filter(sum -> sum.cases() > 0)
                                .toList()));
    }

    private static CardFigures figures(Programme programme, CardSum sum) {
        return new CardFigures(
                programme.title(),
                CardKinds.name(programme, sum.activityKind()),
                sum.people(),
                sum.granted(),
                sum.used(),
                sum.unsigned(),
                sum.beyond());
    }

    private PathFigures figures(Programme programme, List<CaseLine> cases) {
        var own = cases.stream()
                .filter(line -> line.programme().equals(programme.id()))
                .toList();
        var agreed =
                own.stream().map(CaseLine::agreement).filter(Objects::nonNull).toList();
        var judged = agreed.stream().map(one -> judge(programme, one)).toList();
        return new PathFigures(
                programme.title(),
                own.size(),
                agreed.size(),
                agreed.stream().filter(Agreement::signed).count(),
                judged.stream().filter(one -> !one.warnings().isEmpty()).count(),
                judged.stream().filter(this::isOverdue).count());
    }

    private boolean isOverdue(PathJudgement judgement) {
        var due = judgement.reviewDueOn();
        return due != null && due.isBefore(date.today());
    }

    private static PathJudgement judge(Programme programme, Agreement agreement) {
        return PathJudgement.of(
                programme.definition().programmingPeriod(),
                agreement.form(),
                agreement.period(),
                agreement.families(),
                agreement.reviewedOn(),
                agreement.ended());
    }
}
