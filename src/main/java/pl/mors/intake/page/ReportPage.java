package pl.mors.intake.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.mors.intake.IntakeUrls;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Severity;
import pl.mors.intake.table.ColumnName;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Slice;
import pl.mors.platform.web.Tone;
import pl.mors.programme.ProgrammeUrls;

/**
 * What was found in a list, and the form that takes it in.
 *
 * @param until when the list is emptied
 * @param problems a page of them
 */
public record ReportPage(
        String code,
        String programme,
        List<Link> trail,
        UUID list,
        CheckReport report,
        Instant until,
        Slice<Row> problems,
        Form form) {

    static final String ACCEPTED = "accepted";
    static final int SIZE = 50;

    /** A problem with its place among all. */
    public record Row(int number, Problem problem, String column) {

        public String line() {
            return problem.line() == Problem.WHOLE_LIST
                    ? Texts.t("intake.report.list")
                    : Texts.t("intake.report.line", Integer.toString(problem.line()));
        }

        public Tone tone() {
            return switch (problem.severity()) {
                case BLOCKING -> Tone.BAD;
                case WARNING -> Tone.WARNING;
                case NOTE -> Tone.NEUTRAL;
            };
        }

        public String weight() {
            return Texts.t("intake.severity." + problem.severity());
        }
    }

    static ReportPage of(String code, String programme, List<Link> trail, OpenList list, Cursor cursor, Form form) {
        var problems = list.report().problems();
        var rows = IntStream.range(0, problems.size())
                .mapToObj(at -> new Row(at + 1, problems.get(at), column(list.report(), problems.get(at))))
                .toList();
        return new ReportPage(
                code,
                programme,
                trail,
                list.id(),
                list.report(),
                list.until(),
                Slice.ofAll(rows, SIZE, cursor, Row::number),
                form);
    }

    /** Letter and header, as the clerk sees them in the spreadsheet. */
    static String column(CheckReport report, Problem problem) {
        if (problem.column() < 0) {
            return problem.line() == Problem.WHOLE_LIST ? "" : Texts.t("intake.report.row");
        }
        return Texts.t(
                "intake.columns.header",
                ColumnName.of(problem.column()),
                report.columns().headers().get(problem.column()));
    }

    /** The result in a few plain sentences. */
    public List<String> summary() {
        var sentences = new ArrayList<String>();
        if (report.rows() == 0) {
            sentences.add(Texts.t("intake.report.rows.none"));
            return sentences;
        }
        sentences.add(Texts.n("intake.report.rows", report.rows()) + " "
                + Texts.t("intake.report.in-order", Integer.toString(report.rowsInOrder())));
        sentences.add(
                report.blocks()
                        ? Texts.n("intake.report.blocking", report.count(Severity.BLOCKING))
                        : Texts.t("intake.report.blocking.none"));
        if (report.count(Severity.WARNING) > 0) {
            sentences.add(Texts.n("intake.report.warnings", report.count(Severity.WARNING)));
        }
        if (report.found() > 0) {
            sentences.add(Texts.n("intake.report.found", report.found())
                    + (report.already() > 0 ? " " + Texts.n("intake.report.already", report.already()) : ""));
        }
        return sentences;
    }

    /** Whether there is anybody to take in and nothing in the way. */
    public boolean canBeTakenIn() {
        return !report.blocks() && report.people() > 0;
    }

    /** Who would be new. */
    public String newcomers() {
        return report.already() == report.people()
                ? Texts.t("intake.take.lead.known")
                : Texts.t(
                        "intake.take.lead",
                        Integer.toString(report.people() - report.found()),
                        Integer.toString(report.people() - report.already()));
    }

    /** Whether a clerk must say that they know of something. */
    public boolean wantsAcceptance() {
        return report.count(Severity.WARNING) > 0;
    }

    public String acceptedField() {
        return ACCEPTED;
    }

    public Href address() {
        return Href.of(IntakeUrls.list(code, list));
    }

    public String takeInHref() {
        return IntakeUrls.takeIn(code, list);
    }

    public String columnsHref() {
        return IntakeUrls.columns(code, list);
    }

    public String fileHref() {
        return IntakeUrls.file(code, list);
    }

    public String discardHref() {
        return IntakeUrls.discard(code, list);
    }

    public String uploadHref() {
        return IntakeUrls.upload(code);
    }

    public String programmeHref() {
        return ProgrammeUrls.programme(code);
    }
}
