package pl.mors.person.search;

import jakarta.servlet.http.HttpSession;
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
import pl.mors.person.SoughtWords;
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
    private final SoughtWords sought;
    private final ObjectProvider<PeopleByNumber> numbers;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    PersonSearchController(
            PersonSearchQueries search,
            SoughtWords sought,
            ObjectProvider<PeopleByNumber> numbers,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.search = search;
        this.sought = sought;
        this.numbers = numbers;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    /** By name, page by page. */
    @GetMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView search(
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = Cursor.PARAMETER, required = false) @Nullable String place,
            HttpSession session) {
        var words = sought.recall(session, key);
        var found = words.isEmpty() ? null : named(words, Cursor.ofId(place));
        return Pages.show(TEMPLATE, page(form(words), found, key, null));
    }

    /** What was typed: a number is sought here and now, a name at an address of its own, in which it does not stand. */
    @PostMapping(PersonUrls.SEARCH)
    @Requires(DataClass.PERSONAL)
    @ReadsPersonalData("people")
    ModelAndView find(Form form, HttpSession session) {
        var typed = form.value(PersonUrls.SOUGHT);
        return switch (Sought.of(typed)) {
            case Sought.NotAPesel(var fault) -> refused(form, "person.pesel." + fault);
            case Sought.TooShort() -> refused(form, "person.search.too-short");
            case Sought.NotAName() -> refused(form, "person.search.not-a-name");
            case Sought.Nothing() -> Pages.redirect(PersonUrls.SEARCH);
            case Sought.ByName(var fragment) -> Pages.redirect(PersonUrls.search(sought.keep(session, fragment)));
            case Sought.ByNumber(int number) -> found(form, withNumber(number), null);
            case Sought.ByPesel(var pesel) -> found(form, inSight(search.byPesel(pesel, date.today())), pesel);
        };
    }

    /** Straight to the person whom a number names. */
    private ModelAndView found(Form form, Slice<FoundPerson> people, @Nullable Pesel pesel) {
        return people.rows().size() == 1
                ? Pages.redirect(PersonUrls.person(people.rows().getFirst().id()))
                : Pages.show(TEMPLATE, page(form, people, null, pesel));
    }

    private ModelAndView refused(Form form, String key) {
        form.errors().add(PersonUrls.SOUGHT, key);
        return Pages.invalid(TEMPLATE, page(form, null, null, null));
    }

    private static Form form(String typed) {
        return Form.startingWith(Map.of(PersonUrls.SOUGHT, typed));
    }

    private PersonSearchPage page(
            Form form, @Nullable Slice<FoundPerson> people, @Nullable String key, @Nullable Pesel pesel) {
        boolean mayRegister = user.may(DataClass.PERSONAL, Action.WRITE);
        return new PersonSearchPage(
                form,
                people,
                Href.of(PersonUrls.search(key)),
                mayRegister ? PersonUrls.register(key) : null,
                mayRegister && pesel != null ? pesel.digits() : null,
                user.may(DataClass.PARTICIPATION, Action.WRITE));
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
