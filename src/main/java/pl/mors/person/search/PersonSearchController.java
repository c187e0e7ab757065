package pl.mors.person.search;

import java.util.LinkedHashSet;
import java.util.Map;
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
import pl.mors.platform.Pesel;
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

    /** By name, page by page. A PESEL stands in no address, so one that does is not looked at. */
    @GetMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView search(
            @RequestParam(name = PersonUrls.SOUGHT, defaultValue = "") String typed,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place) {
        return switch (Sought.of(typed)) {
            case Sought.ByPesel ignored -> refused(Form.blank(), "person.search.number-in-address");
            case Sought.NotAPesel ignored -> refused(Form.blank(), "person.search.number-in-address");
            case Sought.TooShort() -> refused(form(typed), "person.search.too-short");
            case Sought.Nothing() -> Pages.show(TEMPLATE, page(form(typed), null, null));
            case Sought.ByNumber(int number) -> Pages.show(TEMPLATE, page(form(typed), withNumber(number), null));
            case Sought.ByName(var fragment) ->
                Pages.show(TEMPLATE, page(form(typed), named(fragment, Cursor.ofId(place)), null));
        };
    }

    /** What was typed: a number is sought here and now, a name at an address of its own. */
    @PostMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView find(Form form) {
        var typed = form.value(PersonUrls.SOUGHT);
        return switch (Sought.of(typed)) {
            case Sought.NotAPesel(var fault) -> refused(form, "person.pesel." + fault);
            case Sought.TooShort() -> refused(form, "person.search.too-short");
            case Sought.Nothing() -> Pages.redirect(PersonUrls.SEARCH);
            case Sought.ByName(var fragment) -> Pages.redirect(PersonUrls.search(fragment));
            case Sought.ByNumber(int number) -> found(form, withNumber(number), null);
            case Sought.ByPesel(var pesel) -> found(form, inSight(search.byPesel(pesel, date.today())), pesel);
        };
    }

    /** Straight to the person whom a number names. */
    private ModelAndView found(Form form, Slice<FoundPerson> people, @Nullable Pesel pesel) {
        return people.rows().size() == 1
                ? Pages.redirect(PersonUrls.person(people.rows().getFirst().id()))
                : Pages.show(TEMPLATE, page(form, people, pesel));
    }

    private ModelAndView refused(Form form, String key) {
        form.errors().add(PersonUrls.SOUGHT, key);
        return Pages.invalid(TEMPLATE, page(form, null, null));
    }

    private static Form form(String typed) {
        return Form.startingWith(Map.of(PersonUrls.SOUGHT, typed));
    }

    private PersonSearchPage page(Form form, @Nullable Slice<FoundPerson> people, @Nullable Pesel pesel) {
        var typed = form.value(PersonUrls.SOUGHT);
        boolean mayRegister = user.may(DataClass.PERSONAL, Action.WRITE);
        return new PersonSearchPage(
                form,
                people,
                Href.of(PersonUrls.search(typed)),
                mayRegister ? PersonUrls.register(typed) : null,
                mayRegister && pesel != null ? pesel.digits() : null);
    }

    private Slice<FoundPerson> named(String fragment, Cursor cursor) {
        var narrowed = sight.narrowedTo(DataClass.PERSONAL, Action.READ);
        return narrowed.isPresent()
                ? search.byNameAmong(narrowed.get(), fragment, cursor, date.today())
                : search.byName(fragment, cursor, date.today());
    }

    private Slice<FoundPerson> withNumber(int number) {
        var people = new LinkedHashSet<PersonId>();
        numbers.forEach(source -> people.addAll(source.peopleWithNumber(number)));
        return inSight(search.byIds(people, date.today()));
    }

    private Slice<FoundPerson> inSight(Slice<FoundPerson> found) {
        var narrowed = sight.narrowedTo(DataClass.PERSONAL, Action.READ);
        return narrowed.isEmpty()
                ? found
                : new Slice<>(
                        found.rows().stream()
                                .filter(person -> narrowed.get().contains(person.id()))
                                .toList(),
                        null,
                        null);
    }
}
