package pl.mors.person.search;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PeopleByNumber;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Pages;
import pl.mors.platform.web.Slice;

@Controller
class PersonSearchController {

    private static final String TEMPLATE = "person/search/search";

    private final PersonSearchQueries search;
    private final ObjectProvider<PeopleByNumber> numbers;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    PersonSearchController(
            PersonSearchQueries search,
            ObjectProvider<PeopleByNumber> numbers,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.search = search;
        this.numbers = numbers;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    /** The list, by name or by a participant's number. A PESEL is not looked for here: it belongs in no address. */
    @GetMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView search(
            @RequestParam(name = PersonUrls.SOUGHT, defaultValue = "") String typed,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place) {
        var sought = Sought.of(typed);
        if (sought.isNational()) {
            var form = Form.blank();
            form.errors().add(PersonUrls.SOUGHT, "person.search.number-in-address");
            return page(form, null, null);
        }
        var form = Form.startingWith(Map.of(PersonUrls.SOUGHT, typed));
        return page(form, find(sought, PersonSearchQueries.cursor(place), form), null);
    }

    /** What was typed into the field: a PESEL leads to its bearer, everything else to the list. */
    @PostMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView ask(@RequestParam(name = PersonUrls.SOUGHT, defaultValue = "") String typed) {
        var sought = Sought.of(typed);
        if (!sought.isNational()) {
            return Pages.redirect(
                    Href.of(PersonUrls.SEARCH).with(PersonUrls.SOUGHT, typed).value());
        }
        var form = Form.startingWith(Map.of(PersonUrls.SOUGHT, typed));
        var people = find(sought, Cursor.start(), form);
        if (people != null && !people.isEmpty()) {
            return Pages.redirect(PersonUrls.person(people.rows().getFirst().id()));
        }
        return page(form, people, sought instanceof Sought.ByPesel(var pesel) ? pesel.digits() : null);
    }

    private ModelAndView page(Form form, @Nullable Slice<FoundPerson> people, @Nullable String pesel) {
        var typed = form.value(PersonUrls.SOUGHT);
        var page = new PersonSearchPage(
                form,
                people,
                Href.of(PersonUrls.SEARCH).with(PersonUrls.SOUGHT, typed),
                user.may(DataClass.PERSONAL, Action.WRITE) ? PersonUrls.register(typed) : null,
                pesel);
        return form.errors().any() ? Pages.invalid(TEMPLATE, page) : Pages.show(TEMPLATE, page);
    }

    private @Nullable Slice<FoundPerson> find(Sought sought, Cursor cursor, Form form) {
        var today = date.today();
        var narrowed = sight.narrowedTo(DataClass.PERSONAL, Action.READ);
        return switch (sought) {
            case Sought.Nothing() -> null;
            case Sought.TooShort() -> refuse(form, "person.search.too-short");
            case Sought.NotAPesel(var fault) -> refuse(form, "person.pesel." + fault);
            case Sought.ByPesel(var pesel) -> only(search.byPesel(pesel, today), narrowed.orElse(null));
            case Sought.ByNumber(int number) -> only(search.byIds(withNumber(number), today), narrowed.orElse(null));
            case Sought.ByName(var fragment) ->
                narrowed.isPresent()
                        ? search.byNameAmong(narrowed.get(), fragment, cursor, today)
                        : search.byName(fragment, cursor, today);
        };
    }

    private Set<PersonId> withNumber(int number) {
        var found = new LinkedHashSet<PersonId>();
        numbers.forEach(source -> found.addAll(source.peopleWithNumber(number)));
        return found;
    }

    private static Slice<FoundPerson> only(Slice<FoundPerson> found, @Nullable Set<PersonId> narrowed) {
        return narrowed == null
                ? found
                : new Slice<>(
                        found.rows().stream()
                                .filter(person -> narrowed.contains(person.id()))
                                .toList(),
                        null,
                        null);
    }

    private static @Nullable Slice<FoundPerson> refuse(Form form, String key) {
        form.errors().add(PersonUrls.SOUGHT, key);
        return null;
    }
}
