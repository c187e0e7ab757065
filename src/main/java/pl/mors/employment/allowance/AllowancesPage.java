package pl.mors.employment.allowance;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.employment.EmploymentUrls;
import pl.mors.platform.Money;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Notice;
import pl.mors.programme.ProgrammeId;

/**
 * The list of allowances of a month.
 *
 * @param rows of internships that the centre pays
 * @param elsewhere of internships that the labour office pays
 * @param mayPay whether the reader records payments
 * @param mayOpen whether the reader may open internships
 * @param problem why the list comes back, or null
 */
public record AllowancesPage(
        Form form,
        YearMonth month,
        List<OwedMonth> rows,
        List<OwedMonth> elsewhere,
        boolean mayPay,
        boolean mayOpen,
        @Nullable Notice problem) {

    /** One checkbox of the form holds whom to pay and how much the list said. */
    static final String CHOSEN = "chosen";

    static final String SEPARATOR = "_";

    /** The programmes whose people the list is about. */
    List<ProgrammeId> programmes() {
        return rows.stream().map(row -> row.internship().programme()).distinct().toList();
    }

    public String title() {
        return Texts.t("employment.allowance.list.title", monthName());
    }

    /** All lists of a year make one case of the office. */
    public UUID caseSubject() {
        return caseSubject(month.getYear());
    }

    public static UUID caseSubject(int year) {
        return UUID.nameUUIDFromBytes(("allowances " + year).getBytes(StandardCharsets.UTF_8));
    }

    public String monthName() {
        return Texts.t("employment.monthName." + month.getMonthValue(), String.valueOf(month.getYear()));
    }

    public Link before() {
        return Link.to(Texts.t("employment.allowance.list.before"), EmploymentUrls.allowances(month.minusMonths(1)));
    }

    public Link after() {
        return Link.to(Texts.t("employment.allowance.list.after"), EmploymentUrls.allowances(month.plusMonths(1)));
    }

    public List<Link> files() {
        return List.of(
                Link.to("PDF", EmploymentUrls.allowancesFile(month, "pdf")),
                Link.to("XLSX", EmploymentUrls.allowancesFile(month, "xlsx")),
                Link.to("CSV", EmploymentUrls.allowancesFile(month, "csv")));
    }

    public boolean isPayable() {
        return mayPay && rows.stream().anyMatch(OwedMonth::isOpen);
    }

    /** Of a checkbox; that of the first is the field's name, so that the error summary leads there. */
    public String id(OwedMonth row) {
        int place = rows.stream().filter(OwedMonth::isOpen).toList().indexOf(row);
        return place == 0 ? CHOSEN : CHOSEN + "-" + (place + 1);
    }

    public static String chosen(OwedMonth row) {
        var left = row.left();
        return row.internship().id() + SEPARATOR + (left == null ? "" : left.amount());
    }

    public Money owed() {
        return sum(rows.stream().map(OwedMonth::owed).filter(Objects::nonNull).toList());
    }

    public Money paid() {
        return sum(rows.stream().map(OwedMonth::paid).toList());
    }

    public Money toPay() {
        return sum(rows.stream().map(OwedMonth::toPay).filter(Objects::nonNull).toList());
    }

    public Money toTakeBack() {
        return sum(rows.stream().map(OwedMonth::toTakeBack).toList());
    }

    /** Of how many people there is something to know before they are paid. */
    public int doubtful() {
        return (int) rows.stream()
                .filter(row -> row.isOpen() && !row.doubts().isEmpty())
                .count();
    }

    /** Whether a checkbox is ticked; those of people with doubts are for somebody to tick. */
    public boolean isTicked(OwedMonth row) {
        return form.values(CHOSEN).isEmpty() ? row.doubts().isEmpty() : form.has(CHOSEN, chosen(row));
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
