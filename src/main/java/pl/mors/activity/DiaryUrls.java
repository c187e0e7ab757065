package pl.mors.activity;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.MembershipId;
import pl.mors.person.PersonId;
import pl.mors.person.SoughtWords;
import pl.mors.platform.web.Href;

/** Addresses of the pages of an organiser's diary: part of the user interface, and stable. */
public final class DiaryUrls {

    public static final String DIARY = "/pulpit/dziennik";
    public static final String NEW_ENTRY = DIARY + "/nowy";
    public static final String MONTH_PAPER = DIARY + "/dziennik.pdf";
    public static final String HOURS_SHEET = DIARY + "/godziny.xlsx";
    public static final String ENTRY = DIARY + "/{diaryEntryId}";
    public static final String CORRECT_ENTRY = ENTRY + "/poprawka";
    public static final String SETTLE_ENTRY = ENTRY + "/zalatwione";
    public static final String ANNUL_ENTRY = ENTRY + "/uniewaznienie";
    public static final String PEOPLE_OF_ENTRY = ENTRY + "/osoby";
    public static final String PERSON_OF_ENTRY = PEOPLE_OF_ENTRY + "/{personId}";
    public static final String TAKE_PERSON_OFF = PERSON_OF_ENTRY + "/usuniecie";

    /** The month that is shown, whose diary, and the session that an entry is about. */
    public static final String MONTH = "miesiac";

    public static final String AUTHOR = "autor";
    public static final String SESSION = "zajecia";

    private DiaryUrls() {}

    public static String newEntry(SessionId session) {
        return Href.of(NEW_ENTRY).with(SESSION, session.toString()).value();
    }

    public static String monthPaper(YearMonth month, MembershipId author) {
        return Href.of(MONTH_PAPER)
                .with(MONTH, month.toString())
                .with(AUTHOR, author.toString())
                .value();
    }

    public static String hoursSheet(YearMonth month) {
        return Href.of(HOURS_SHEET).with(MONTH, month.toString()).value();
    }

    public static String entry(DiaryEntryId entry) {
        return at(ENTRY, entry);
    }

    public static String correct(DiaryEntryId entry) {
        return at(CORRECT_ENTRY, entry);
    }

    public static String settle(DiaryEntryId entry) {
        return at(SETTLE_ENTRY, entry);
    }

    public static String annul(DiaryEntryId entry) {
        return at(ANNUL_ENTRY, entry);
    }

    public static String people(DiaryEntryId entry) {
        return at(PEOPLE_OF_ENTRY, entry);
    }

    public static String people(DiaryEntryId entry, @Nullable String key) {
        return SoughtWords.narrowed(people(entry), key).value();
    }

    public static String person(DiaryEntryId entry, PersonId person) {
        return at(PERSON_OF_ENTRY, entry).replace("{personId}", person.toString());
    }

    public static String takeOff(DiaryEntryId entry, PersonId person) {
        return at(TAKE_PERSON_OFF, entry).replace("{personId}", person.toString());
    }

    private static String at(String pattern, DiaryEntryId entry) {
        return pattern.replace("{diaryEntryId}", entry.toString());
    }
}
