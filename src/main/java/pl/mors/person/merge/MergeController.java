package pl.mors.person.merge;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.AuditHistory;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Records of one human, for those who write about taking part. */
@Controller
class MergeController {

    private static final String TEMPLATE = "person/merge/merge";
    private static final int MOST_PAIRS = 200;
    private static final int LONGEST_REASON = 500;

    private final DuplicateQueries duplicates;
    private final MergePages pages;
    private final MergePeople mergePeople;
    private final UndoMerge undoMerge;
    private final PeopleInSight sight;
    private final AuditHistory words;

    MergeController(
            DuplicateQueries duplicates,
            MergePages pages,
            MergePeople mergePeople,
            UndoMerge undoMerge,
            PeopleInSight sight,
            AuditHistory words) {
        this.duplicates = duplicates;
        this.pages = pages;
        this.mergePeople = mergePeople;
        this.undoMerge = undoMerge;
        this.sight = sight;
        this.words = words;
    }

    @GetMapping(PersonUrls.DUPLICATES)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData("people")
    ModelAndView list() {
        var pairs = duplicates.pairs(MOST_PAIRS + 1);
        return Pages.show(
                "person/merge/duplicates",
                new DuplicatesPage(pairs.stream().limit(MOST_PAIRS).toList(), pairs.size() > MOST_PAIRS));
    }

    @GetMapping(PersonUrls.MERGE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView compare(@PathVariable PersonId personId, @PathVariable PersonId mergedId) {
        inSight(personId, mergedId);
        return Pages.show(TEMPLATE, pages.page(personId, mergedId, Form.blank()));
    }

    @PostMapping(PersonUrls.MERGE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView merge(@PathVariable PersonId personId, @PathVariable PersonId mergedId, Form form) {
        inSight(personId, mergedId);
        var page = pages.page(personId, mergedId, form);
        var reason = form.read("person.merge").text(MergePage.REASON, LONGEST_REASON);
        var overruling =
                page.apart() == null ? null : form.read("person.merge").text(MergePage.OVERRULING, LONGEST_REASON);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var outcome = mergePeople.merge(personId, mergedId, reason.get(), overruling == null ? null : overruling.get());
        return switch (outcome) {
            case MergePeople.Merged merged ->
                Pages.redirect(PersonUrls.person(personId), Notice.done("person.merge.merged"));
            case MergePeople.Refused refused -> Pages.invalid(TEMPLATE, page);
            case MergePeople.ToldApart() -> Pages.invalid(TEMPLATE, pages.page(personId, mergedId, form));
            case MergePeople.Hindered hindered -> Pages.invalid(TEMPLATE, page);
            case MergePeople.HinderedBy(var table) -> {
                form.refuse("person.merge.hindered", words.label(table));
                yield Pages.invalid(TEMPLATE, page);
            }
        };
    }

    @PostMapping(PersonUrls.UNDO_MERGE)
    @Requires(value = DataClass.PARTICIPATION, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView undo(@PathVariable PersonId personId, @PathVariable MergeId mergeId) {
        sight.require(personId, DataClass.PARTICIPATION, Action.WRITE);
        return switch (undoMerge.undo(personId, mergeId)) {
            case UndoMerge.Undone(var person) ->
                Pages.redirect(PersonUrls.person(person), Notice.done("person.merge.undone"));
            case UndoMerge.ChangedSince(var table) ->
                Pages.redirect(
                        PersonUrls.person(personId), Notice.refused("person.merge.changed-since", words.label(table)));
        };
    }

    private void inSight(PersonId one, PersonId other) {
        sight.require(one, DataClass.PARTICIPATION, Action.WRITE);
        sight.require(other, DataClass.PARTICIPATION, Action.WRITE);
    }
}
