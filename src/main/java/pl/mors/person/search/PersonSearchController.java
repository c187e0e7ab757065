package pl.mors.person.search;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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

    @GetMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView search(
            @RequestParam(name = PersonUrls.SOUGHT, defaultValue = "") String typed,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place) {
        var form = Form.startingWith(Map.of(PersonUrls.SOUGHT, typed));
        var cursor = PersonSearchQueries.cursor(place);
        var people = find(Sought.of(typed), cursor, form);
        var page = new PersonSearchPage(
                form,
                people,
                Href.of(PersonUrls.SEARCH).with(PersonUrls.SOUGHT, typed),
                user.may(DataClass.PERSONAL, Action.WRITE) ? PersonUrls.register(typed) : null);
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
