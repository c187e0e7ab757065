package pl.mors.activity.diary;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Letterheads;
import pl.mors.document.Papers;
import pl.mors.identity.DataClass;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.person.SoughtWords;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.platform.web.AskedDay;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Pages;

/** One's own diary, and everybody's for whoever coordinates: the list, an entry, a month on paper, hours. */
@Controller
class DiaryController {

    private static final int PAGE_SIZE = 30;

    private final DiaryQueries diary;
    private final DiaryChoices choices;
    private final DiaryPeople people;
    private final DiaryAccess access;
    private final SoughtWords sought;
    private final Letterheads letterheads;
    private final Papers papers;
    private final BusinessDate date;

    DiaryController(
            DiaryQueries diary,
            DiaryChoices choices,
            DiaryPeople people,
            DiaryAccess access,
            SoughtWords sought,
            Letterheads letterheads,
            Papers papers,
            BusinessDate date) {
        this.diary = diary;
        this.choices = choices;
        this.people = people;
        this.access = access;
        this.sought = sought;
        this.letterheads = letterheads;
        this.papers = papers;
        this.date = date;
    }

    @Requires(DataClass.DIARY)
    @ReadsPersonalData("diary")
    @GetMapping(DiaryUrls.DIARY)
    ModelAndView list(
            @RequestParam Map<String, String> asked,
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String cursor,
            HttpSession session) {
        var filter = DiaryFilter.of(asked, sought.recall(session, key));
        var month = filter.month();
        return Pages.show(
                "activity/diary/diary",
                new DiaryPage(
                        filter.form(),
                        diary.page(filter, Cursor.ofId(cursor), PAGE_SIZE),
                        filter.address(key),
                        choices.months(),
                        choices.scopes().stream().map(DiaryScope::option).toList(),
                        choices.authors(),
                        month,
                        month == null ? null : paperOf(filter),
                        month == null ? List.of() : diary.spent(month),
                        diary.annulled(filter, PAGE_SIZE),
                        date.today(),
                        access.writes()));
    }

    private @Nullable MembershipId paperOf(DiaryFilter filter) {
        var author = filter.author();
        return author != null ? new MembershipId(author) : access.readsAll() ? null : access.self();
    }

    /** The filter as typed: its words stay out of the address of the list. */
    @Requires(DataClass.DIARY)
    @PostMapping(DiaryUrls.DIARY)
    ModelAndView narrowDiary(Form form, HttpSession session) {
        var filter = DiaryFilter.typed(form);
        return Pages.redirect(
                filter.address(sought.keep(session, filter.words())).value());
    }

    @Requires(DataClass.DIARY)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @GetMapping(DiaryUrls.ENTRY)
    ModelAndView entry(@PathVariable DiaryEntryId diaryEntryId) {
        var standing = diary.find(diaryEntryId);
        var annulled = standing.isPresent()
                ? null
                : diary.findAnnulled(diaryEntryId).orElseThrow(() -> new NotFound("diary entry " + diaryEntryId));
        var entry = annulled == null ? standing.orElseThrow() : annulled.entry();
        return Pages.show(
                "activity/diary/entry",
                new DiaryEntryPage(
                        entry,
                        people.of(diaryEntryId),
                        diary.before(entry),
                        date.today(),
                        annulled == null && entry.author().equals(access.self()),
                        annulled,
                        null));
    }

    @Requires(DataClass.DIARY)
    @ReadsPersonalData("diary")
    @GetMapping(DiaryUrls.MONTH_PAPER)
    void paper(
            @RequestParam(name = DiaryUrls.MONTH, required = false) @Nullable String asked,
            @RequestParam(name = DiaryUrls.AUTHOR) MembershipId author,
            HttpServletResponse response)
            throws IOException {
        var month = month(asked);
        var entries = diary.ofMonth(month, author);
        if (entries.isEmpty()) {
            throw new NotFound("diary of " + author + " in " + month);
        }
        var head = letterheads.about(author.value());
        papers.send(new DiaryPaper(head, month, entries.getFirst().authorName(), entries).paper(), response);
    }

    @Requires(DataClass.DIARY)
    @ReadsPersonalData("diary")
    @GetMapping(DiaryUrls.HOURS_SHEET)
    void hours(
            @RequestParam(name = DiaryUrls.MONTH, required = false) @Nullable String asked,
            HttpServletResponse response)
            throws IOException {
        var month = month(asked);
        DiaryPage.sheet(month, diary.spent(month)).send(response, "godziny-z-dziennika-" + month, SheetFormat.XLSX);
    }

    private YearMonth month(@Nullable String asked) {
        return AskedDay.month(asked).orElseGet(() -> YearMonth.from(date.today()));
    }
}
