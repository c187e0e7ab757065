package pl.mors.employment.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.employment.DueMonth;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.allowance.Allowances;
import pl.mors.employment.allowance.OwedMonth;
import pl.mors.employment.internship.CourseOfInternship;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.employment.internship.Paper;
import pl.mors.employment.month.SheetState;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.platform.DateRange;
import pl.mors.platform.DeskItem;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;
import pl.mors.platform.DeskItemSource;
import pl.mors.platform.text.Texts;

/**
 * What waits around internships: last month's sheets that are missing, agreements that end within two weeks, opinions and
 * certificates of internships that do or have ended, and for who pays last month's allowances; for both, internships on days on which the person takes no part in
 * the programme.
 */
@Component
class EmploymentDesk implements DeskItemSource {

    private static final int SOON_DAYS = 14;
    /** Papers are due within so many days of the end; source: regulations of labour offices [pup-rawa]. */
    private static final int PAPER_DAYS = 7;
    /** Ended longer ago than this, an internship without its papers is no longer a matter of the day. */
    private static final int LOOK_BACK_DAYS = 180;

    private final InternshipQueries internships;
    private final CourseOfInternship course;
    private final Allowances allowances;
    private final CurrentUser user;

    EmploymentDesk(InternshipQueries internships, CourseOfInternship course, Allowances allowances, CurrentUser user) {
        this.internships = internships;
        this.course = course;
        this.allowances = allowances;
        this.user = user;
    }

    @Override
    @Transactional(readOnly = true)
    public List<DeskItem> deskItems(LocalDate today, int limit) {
        boolean records = user.mayForEverybody(DataClass.PARTICIPATION, Action.WRITE);
        boolean pays = user.mayForEverybody(DataClass.PAYMENT, Action.WRITE);
        if (!records && !pays) {
            return List.of();
        }
        var month = DueMonth.on(today);
        var lastMonth = allowances.in(month);
        var items = new ArrayList<DeskItem>();
        if (records) {
            lastMonth.stream()
                    .filter(one -> one.state() == SheetState.MISSING || one.state() == SheetState.UNFINISHED)
                    .forEach(one -> items.add(sheet(one)));
            var ending =
                    internships.in(new DateRange(today.minusDays(LOOK_BACK_DAYS), today.plusDays(SOON_DAYS))).stream()
                            .filter(one -> !one.agreement().lastDay().isAfter(today.plusDays(SOON_DAYS)))
                            .toList();
            lackingPapers(ending).forEach(one -> items.add(papers(one)));
            ending.stream()
                    .filter(one -> !one.agreement().lastDay().isBefore(today))
                    .forEach(one -> items.add(ends(one)));
        }
        for (var beyond : internships.beyondParticipation()) {
            items.add(records ? beyondParticipation(beyond) : ineligible(beyond));
        }
        var open = lastMonth.stream().filter(OwedMonth::isOpen).toList();
        if (pays && !open.isEmpty()) {
            items.add(payments(month, open));
        }
        return items.stream()
                .sorted(Comparator.comparing(item -> Objects.requireNonNullElse(item.dueOn(), LocalDate.MAX)))
                .limit(limit)
                .toList();
    }

    private List<Internship> lackingPapers(List<Internship> ending) {
        var papers = course.papers(ending.stream().map(Internship::id).toList());
        return ending.stream()
                .filter(one -> !papers.getOrDefault(one.id(), List.of()).stream()
                        .filter(paper -> paper.closes(one.agreement().lastDay()))
                        .map(Paper::kind)
                        .toList()
                        .containsAll(List.of(Paper.Kind.OPINION, Paper.Kind.CERTIFICATE)))
                .toList();
    }

    private static DeskItem sheet(OwedMonth month) {
        var internship = month.internship();
        return DeskItem.open(
                        Kind.ATTENDANCE,
                        Urgency.OVERDUE,
                        "employment.desk.sheet",
                        List.of(monthName(month.month()), internship.name()),
                        EmploymentUrls.sheet(internship.id(), month.month()))
                .about(internship.person().value());
    }

    private static DeskItem papers(Internship internship) {
        return DeskItem.due(
                        Kind.PAPER,
                        internship.agreement().lastDay().plusDays(PAPER_DAYS),
                        "employment.desk.papers",
                        List.of(internship.name()),
                        EmploymentUrls.internship(internship.id()))
                .about(internship.person().value());
    }

    private static DeskItem ends(Internship internship) {
        return DeskItem.due(
                        Kind.AGREEMENT,
                        internship.agreement().lastDay(),
                        "employment.desk.ends",
                        List.of(internship.name(), internship.employerName()),
                        EmploymentUrls.agreement(internship.id()))
                .about(internship.person().value());
    }

    /** What whoever records can mend: the end of the internship, or the reason in its agreement. */
    private static DeskItem beyondParticipation(Internship internship) {
        var eligible = internship.eligible();
        var leftOn = eligible.leftOn();
        boolean left =
                leftOn != null && eligible.isAfterLeaving(internship.agreement().period());
        return DeskItem.open(
                        Kind.TO_EXPLAIN,
                        Urgency.OVERDUE,
                        "employment.desk."
                                + (left
                                        ? "after-leaving"
                                        : eligible.isDeclarationMissing() ? "not-declared" : "before-declaration"),
                        left ? List.of(internship.name(), leftOn) : List.of(internship.name()),
                        EmploymentUrls.internship(internship.id()))
                .about(internship.person().value());
    }

    /** What whoever pays should look at, in the first month that has such days. */
    private static DeskItem ineligible(Internship internship) {
        var period = internship.agreement().period();
        var leftOn = internship.eligible().leftOn();
        var first = leftOn != null && internship.eligible().isAfterLeaving(period) ? leftOn.plusDays(1) : period.from();
        return DeskItem.open(
                        Kind.PAYMENT,
                        Urgency.OVERDUE,
                        "employment.desk.ineligible",
                        List.of(internship.name()),
                        EmploymentUrls.allowances(YearMonth.from(first)))
                .about(internship.person().value());
    }

    private static DeskItem payments(YearMonth month, List<OwedMonth> open) {
        long doubtful = open.stream().filter(one -> !one.doubts().isEmpty()).count();
        return DeskItem.open(
                Kind.PAYMENT,
                Urgency.SOON,
                doubtful == 0 ? "employment.desk.payments" : "employment.desk.payments.doubtful",
                List.of(monthName(month), open.size(), doubtful),
                EmploymentUrls.allowances(month));
    }

    private static String monthName(YearMonth month) {
        return Texts.t("employment.monthName." + month.getMonthValue(), String.valueOf(month.getYear()));
    }
}
