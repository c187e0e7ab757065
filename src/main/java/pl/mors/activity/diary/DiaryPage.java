package pl.mors.activity.diary;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.diary.DiaryQueries.Spent;
import pl.mors.identity.MembershipId;
import pl.mors.platform.sheet.Sheet;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Hours;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Slice;

/**
 * A diary, or everybody's.
 *
 * @param form the filter
 * @param month the month that is shown; none for all
 * @param paperOf whose month can be printed; none where the list is of several authors or months
 * @param spent the hours of the month by kind
 * @param annulled entries that count no more, the latest
 */
public record DiaryPage(
        Form form,
        Slice<DiaryEntry> entries,
        Href address,
        List<Option> months,
        List<Option> scopes,
        List<Option> authors,
        @Nullable YearMonth month,
        @Nullable MembershipId paperOf,
        List<Spent> spent,
        List<DiaryEntry> annulled,
        LocalDate today,
        boolean mayWrite) {

    public List<Option> kinds() {
        return DiaryKind.options();
    }

    public boolean showsAuthors() {
        return !authors.isEmpty();
    }

    /** For example: spotkanie z mieszkańcami – 3 godz.; praca w terenie – 1,5 godz. */
    public String hours() {
        return Arrays.stream(DiaryKind.values())
                .filter(kind -> minutes(kind) > 0)
                .map(kind -> Texts.t("activity.diary.hours.of", kind.label(), Hours.text(minutes(kind))))
                .collect(Collectors.joining("; "));
    }

    private long minutes(DiaryKind kind) {
        return spent.stream()
                .filter(one -> one.kind() == kind)
                .mapToLong(Spent::minutes)
                .sum();
    }

    /** The hours of a month by author and kind. */
    static Sheet sheet(YearMonth month, List<Spent> spent) {
        return new Sheet(
                month.toString(),
                List.of(
                        Texts.t("activity.diary.field.author"),
                        Texts.t("activity.diary.field.kind"),
                        Texts.t("activity.diary.entries"),
                        Texts.t("activity.diary.hours")),
                spent.stream().map(DiaryPage::row).toList());
    }

    private static List<@Nullable Object> row(Spent one) {
        return Arrays.asList(one.author(), one.kind().label(), one.entries(), Hours.hours(one.minutes()));
    }
}
