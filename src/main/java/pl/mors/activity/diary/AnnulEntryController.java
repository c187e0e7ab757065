package pl.mors.activity.diary;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryUrls;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Annulling an entry of one's own diary, with the reason. */
@Controller
class AnnulEntryController {

    private static final String TEMPLATE = "activity/diary/annul";
    private static final int LONGEST_REASON = 500;

    private final AnnulEntry annulEntry;
    private final DiaryQueries diary;
    private final DiaryAccess access;

    AnnulEntryController(AnnulEntry annulEntry, DiaryQueries diary, DiaryAccess access) {
        this.annulEntry = annulEntry;
        this.diary = diary;
        this.access = access;
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @GetMapping(DiaryUrls.ANNUL_ENTRY)
    ModelAndView ask(@PathVariable DiaryEntryId diaryEntryId) {
        return Pages.show(TEMPLATE, asked(own(diaryEntryId)));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @PostMapping(DiaryUrls.ANNUL_ENTRY)
    ModelAndView annul(@PathVariable DiaryEntryId diaryEntryId, Form form) {
        var entry = own(diaryEntryId);
        var reason = form.read("activity.diary.annul.field").text("reason", LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, new AnnulEntryPage(form, entry));
        }
        return DiaryForm.version(form)
                .map(read -> switch (annulEntry.annul(entry, read, reason.get())) {
                    case AnnulEntry.Annulled annulled ->
                        Pages.redirect(DiaryUrls.entry(diaryEntryId), Notice.done("activity.diary.annulled"));
                    case AnnulEntry.Changed changed -> changed(entry);
                })
                .orElseGet(() -> changed(entry));
    }

    /** The entry as it stands, to be read before it is annulled. */
    private static ModelAndView changed(DiaryEntry entry) {
        var page = asked(entry);
        page.form().refuse("activity.diary.annul.changed");
        return Pages.stale(TEMPLATE, page);
    }

    private static AnnulEntryPage asked(DiaryEntry entry) {
        return new AnnulEntryPage(
                Form.startingWith(Map.of(DiaryForm.READ, entry.version().toString())), entry);
    }

    private DiaryEntry own(DiaryEntryId id) {
        return diary.find(id)
                .filter(entry -> entry.author().equals(access.self()))
                .orElseThrow(() -> new NotFound("own diary entry " + id));
    }
}
