package pl.mors.person.need;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.AccessNeed;
import pl.mors.person.AccessNeedQueries;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.PersonUrls;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

@Controller
class NeedsController {

    private static final String TEMPLATE = "person/need/needs";
    private static final int LONGEST = 200;

    private final PersonQueries people;
    private final AccessNeedQueries needs;
    private final ChangeNeeds changeNeeds;
    private final PeopleInSight sight;

    NeedsController(PersonQueries people, AccessNeedQueries needs, ChangeNeeds changeNeeds, PeopleInSight sight) {
        this.people = people;
        this.needs = needs;
        this.changeNeeds = changeNeeds;
        this.sight = sight;
    }

    @GetMapping(PersonUrls.NEEDS)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView form(@PathVariable PersonId personId) {
        sight.require(personId, DataClass.SENSITIVE, Action.WRITE);
        var held = needs.of(personId);
        var values = Map.of(
                NeedsPage.KINDS,
                held.stream().map(need -> need.kind().name()).toArray(String[]::new),
                NeedsPage.WORDS,
                held.stream().map(AccessNeed::words).filter(Objects::nonNull).toArray(String[]::new));
        return Pages.show(TEMPLATE, new NeedsPage(people.get(personId), held, Form.submitted(values), false));
    }

    @PostMapping(PersonUrls.NEEDS)
    @Requires(value = DataClass.SENSITIVE, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    ModelAndView change(@PathVariable PersonId personId, Form form) {
        sight.require(personId, DataClass.SENSITIVE, Action.WRITE);
        var reader = form.read("person.need").optional();
        var chosen = new ArrayList<AccessNeed>();
        for (var kind : reader.choices(NeedsPage.KINDS, kinds())) {
            chosen.add(new AccessNeed(AccessNeed.Kind.valueOf(kind), null));
        }
        reader.text(NeedsPage.WORDS, LONGEST)
                .ifGiven()
                .ifPresent(words -> chosen.add(new AccessNeed(AccessNeed.Kind.OTHER, words)));
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(personId, form, false));
        }
        if (!changeNeeds.change(personId, chosen, form.value(NeedsPage.SEEN))) {
            return Pages.stale(TEMPLATE, page(personId, form, true));
        }
        return Pages.redirect(PersonUrls.person(personId), Notice.done("person.need.saved"));
    }

    private NeedsPage page(PersonId person, Form form, boolean stale) {
        return new NeedsPage(people.get(person), needs.of(person), form, stale);
    }

    private static List<String> kinds() {
        return Arrays.stream(AccessNeed.Kind.values())
                .filter(kind -> kind != AccessNeed.Kind.OTHER)
                .map(Enum::name)
                .toList();
    }
}
