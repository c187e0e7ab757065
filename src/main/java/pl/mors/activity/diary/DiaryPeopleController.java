package pl.mors.activity.diary;

import jakarta.servlet.http.HttpSession;
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
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.person.SoughtWords;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Whom of the register an entry is about, so that they get it in the copy of their data. */
@Controller
class DiaryPeopleController {

    static final String SOUGHT = "szukaj";

    private final DiaryQueries diary;
    private final DiaryPeople people;
    private final NamePeople namePeople;
    private final DiaryAccess access;
    private final SoughtWords sought;

    DiaryPeopleController(
            DiaryQueries diary, DiaryPeople people, NamePeople namePeople, DiaryAccess access, SoughtWords sought) {
        this.diary = diary;
        this.people = people;
        this.namePeople = namePeople;
        this.access = access;
        this.sought = sought;
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @GetMapping(DiaryUrls.PEOPLE_OF_ENTRY)
    ModelAndView findPeople(
            @PathVariable DiaryEntryId diaryEntryId,
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            HttpSession session) {
        var words = sought.recall(session, key);
        List<DiaryPerson> found = words.isEmpty() ? List.of() : people.find(words);
        return Pages.show(
                "activity/diary/people",
                new DiaryPeoplePage(
                        Form.startingWith(Map.of(SOUGHT, words)), own(diaryEntryId), people.of(diaryEntryId), found));
    }

    /** What was typed names people and stands in no address. */
    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @PostMapping(DiaryUrls.PEOPLE_OF_ENTRY)
    ModelAndView seekPeople(@PathVariable DiaryEntryId diaryEntryId, Form form, HttpSession session) {
        return Pages.redirect(DiaryUrls.people(diaryEntryId, sought.keep(session, form.value(SOUGHT))));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @PostMapping(DiaryUrls.PERSON_OF_ENTRY)
    ModelAndView add(@PathVariable DiaryEntryId diaryEntryId, @PathVariable PersonId personId) {
        own(diaryEntryId);
        if (!people.isInReach(personId)) {
            throw new NotFound("person " + personId);
        }
        namePeople.add(diaryEntryId, personId);
        return Pages.redirect(DiaryUrls.entry(diaryEntryId), Notice.done("activity.diary.person.added"));
    }

    @Requires(value = DataClass.DIARY, action = Action.WRITE)
    @ReadsPersonalData(value = "diary", idParam = "diaryEntryId")
    @PostMapping(DiaryUrls.TAKE_PERSON_OFF)
    ModelAndView takeOff(@PathVariable DiaryEntryId diaryEntryId, @PathVariable PersonId personId) {
        own(diaryEntryId);
        namePeople.takeOff(diaryEntryId, personId);
        return Pages.redirect(DiaryUrls.entry(diaryEntryId), Notice.done("activity.diary.person.taken-off"));
    }

    private DiaryEntry own(DiaryEntryId id) {
        return diary.find(id)
                .filter(entry -> entry.author().equals(access.self()))
                .orElseThrow(() -> new NotFound("own diary entry " + id));
    }
}
