package pl.mors.activity.diary;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryUrls;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.session.SessionQueries;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Writing into one's own diary. */
@Controller
class WriteDiaryController {

    private static final String TEMPLATE = "activity/diary/form";

    private final WriteEntry writeEntry;
    private final DiaryQueries diary;
    private final DiaryChoices choices;
    private final DiaryPeople people;
    private final DiaryAccess access;
    private final SessionQueries sessions;
    private final GroupAccess groups;
    private final BusinessDate date;

    WriteDiaryController(
            WriteEntry writeEntry,
            DiaryQueries diary,
            DiaryChoices choices,
            DiaryPeople people,
            DiaryAccess access,
            SessionQueries sessions,
            GroupAccess groups,
            BusinessDate date) {
        this.writeEntry = writeEntry;
        this.diary = diary;
        this.choices = choices;
        this.people = people;
        this.access = access;
        this.sessions = sessions;
        this.groups = groups;
        this.date = date;
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData("diary")
    @GetMapping(DiaryUrls.NEW_ENTRY)
    ModelAndView askForEntry(@RequestParam(name = DiaryUrls.SESSION, required = false) @Nullable SessionId asked) {
        if (asked == null) {
            return Pages.show(TEMPLATE, page(DiaryForm.blank(date.today()), null, null));
        }
        var session = session(asked);
        var met = choices.met(asked).orElseThrow(() -> new NotFound("session " + asked));
        var form = DiaryForm.ofSession(asked, session.time(), session.topic(), session.roomLabel(), met);
        return Pages.show(TEMPLATE, page(form, null, session));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData("diary")
    @PostMapping(DiaryUrls.NEW_ENTRY)
    ModelAndView write(Form form) {
        var session = DiaryForm.session(form).map(this::session);
        var page = page(form, null, session.orElse(null));
        return said(form, session.map(SessionDetails::id))
                .map(said -> answer(writeEntry.write(access.self(), said), page, "activity.diary.written"))
                .orElseGet(() -> Pages.invalid(TEMPLATE, page));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @GetMapping(DiaryUrls.CORRECT_ENTRY)
    ModelAndView askForCorrection(@PathVariable DiaryEntryId diaryEntryId) {
        var entry = own(diaryEntryId);
        return Pages.show(TEMPLATE, page(DiaryForm.of(entry), entry, null));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @PostMapping(DiaryUrls.CORRECT_ENTRY)
    ModelAndView correct(@PathVariable DiaryEntryId diaryEntryId, Form form) {
        var entry = own(diaryEntryId);
        var page = page(form, entry, null);
        var said = said(form, Optional.ofNullable(entry.session()));
        if (said.isEmpty()) {
            return Pages.invalid(TEMPLATE, page);
        }
        return DiaryForm.version(form)
                .map(read -> answer(writeEntry.correct(entry, read, said.get()), page, "activity.diary.corrected"))
                .orElseGet(() -> changed(page));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @PostMapping(DiaryUrls.SETTLE_ENTRY)
    ModelAndView settle(@PathVariable DiaryEntryId diaryEntryId, Form form) {
        var entry = own(diaryEntryId);
        var state = entry.followUp().state(date.today());
        if (state == FollowUp.State.DONE) {
            return settled(diaryEntryId);
        }
        if (state == FollowUp.State.NONE) {
            return changedSince(diaryEntryId);
        }
        return DiaryForm.version(form)
                .map(read -> switch (writeEntry.settle(entry, read, date.today())) {
                    case WriteEntry.Written written -> settled(diaryEntryId);
                    case WriteEntry.Overlaps overlaps -> changedSince(diaryEntryId);
                    case WriteEntry.Changed changed -> changedSince(diaryEntryId);
                })
                .orElseGet(() -> changedSince(diaryEntryId));
    }

    private static ModelAndView settled(DiaryEntryId id) {
        return Pages.redirect(DiaryUrls.entry(id), Notice.done("activity.diary.settled"));
    }

    /** The entry as it stands, with what is left to do now. */
    private ModelAndView changedSince(DiaryEntryId id) {
        var entry = own(id);
        return Pages.stale(
                "activity/diary/entry",
                new DiaryEntryPage(
                        entry,
                        people.of(id),
                        diary.before(entry),
                        date.today(),
                        true,
                        null,
                        Notice.warning("activity.diary.settle.changed")));
    }

    private static ModelAndView answer(WriteEntry.Outcome outcome, DiaryFormPage page, String doneKey) {
        return switch (outcome) {
            case WriteEntry.Written(var id) -> Pages.redirect(DiaryUrls.entry(id), Notice.done(doneKey));
            case WriteEntry.Overlaps(var other) -> Pages.invalid(TEMPLATE, page.against(other));
            case WriteEntry.Changed changed -> changed(page);
        };
    }

    private static ModelAndView changed(DiaryFormPage page) {
        page.form().refuse("activity.diary.changed");
        return Pages.stale(TEMPLATE, page);
    }

    private Optional<WriteEntry.Said> said(Form form, Optional<SessionId> session) {
        return DiaryForm.read(form, choices.scopes(), choices.institutions(), session.orElse(null), date.today());
    }

    /** An entry of one's own: whoever reads another's writes nothing in it. */
    private DiaryEntry own(DiaryEntryId id) {
        return diary.find(id)
                .filter(entry -> entry.author().equals(access.self()))
                .orElseThrow(() -> new NotFound("own diary entry " + id));
    }

    private SessionDetails session(SessionId id) {
        return sessions.find(id, groups.sight()).orElseThrow(() -> new NotFound("session " + id));
    }

    private DiaryFormPage page(Form form, @Nullable DiaryEntry entry, @Nullable SessionDetails session) {
        return new DiaryFormPage(
                form,
                entry,
                session == null
                        ? null
                        : Texts.t("activity.copy.session", session.time().day(), session.groupName()),
                choices.scopes().stream().map(DiaryScope::option).toList(),
                choices.institutions(),
                null);
    }
}
