package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import pl.mors.platform.Pesel;

/** Pages used without a mouse: what is needed comes in the order of the page, and the focus is where the next thing happens. */
class KeyboardTest extends BrowserTest {

    private static final int MOST_TABS = 80;

    @Test
    void skipLinksLeadToTheContentAndToTheSearch() {
        var page = visitor().open("/sosnowiec/").page();
        page.keyboard().press("Tab");
        var toContent = link(page, "Przejdź do treści");
        assertThat(toContent).isFocused();
        assertThat(toContent).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();

        page.reload();
        tabTo(page, link(page, "Przejdź do wyszukiwania"));
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
        page.keyboard().type("porady");
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Wyszukiwanie: porady");
    }

    @Test
    void aPersonIsRegisteredWithoutAMouse() {
        var clerk = visitor().signIn("recepcja@sosnowiec.demo").open("/pulpit/osoby/nowa");
        var page = clerk.page();
        tabTo(page, clerk.field("PESEL"));
        page.keyboard().type(Pesel.of(LocalDate.of(1950, 1, 2), 9957).digits());
        page.keyboard().press("Enter");
        assertThat(clerk.main()).containsText("02.01.1950");

        tabTo(page, button(page, "Zarejestruj osobę"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(clerk.field("Imię")).isFocused();

        type(clerk, "Imię", "Eustachy");
        type(clerk, "Nazwisko", "Klawiszowy");
        answer(page, "citizenship");
        answer(page, "language");
        type(clerk, "Ulica", "Wagowa");
        type(clerk, "Numer budynku", "3");
        type(clerk, "Kod pocztowy", "41-215");
        tabTo(page, button(page, "Zarejestruj osobę"));
        page.keyboard().press("Enter");
        clerk.isOn("Eustachy Klawiszowy").reads("Zarejestrowano: Eustachy Klawiszowy");
    }

    @Test
    void enterOnTheSheetSavesAndEnterInItsSearchSearches() {
        var animator = visitor().signIn("koordynator@sosnowiec.demo");
        animator.menu("Pulpit").follow("Uzupełnij obecność").isOn("Lista obecności");
        var page = animator.page();
        animator.main().getByText("Dodaj osobę spoza grupy").click();
        animator.field("Nazwisko lub numer uczestnika").fill("kow");
        page.keyboard().press("Enter");
        animator.reads("Znalezione osoby");
        animator.main().getByRole(AriaRole.RADIO).first().focus();
        page.keyboard().press("Space");
        page.keyboard().press("Enter");
        animator.reads("Zapisano obecność");
        assertThat(page.locator("#notices .mors-notice")).isFocused();
        assertThat(page.locator("#spoken")).containsText("Gotowe: Zapisano obecność");
    }

    /** Whoever presses twice, saves once. */
    @Test
    void aFormThatIsPressedTwiceIsSentOnce() {
        var animator = visitor().signIn("koordynator@sosnowiec.demo");
        animator.menu("Pulpit").follow("Uzupełnij obecność").isOn("Obecność");
        var page = animator.page();
        animator.main().getByRole(AriaRole.RADIO).first().check();
        var sent = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request.url());
            }
        });
        page.locator(".mors-sheet__save button")
                .evaluate("button => [0, 50].forEach(after => setTimeout(() => button.click(), after))");
        animator.reads("Zapisano obecność");
        Assertions.assertThat(sent).hasSize(1);
        animator.answerTo("Zapisz obecność");
        Assertions.assertThat(sent).as("the next page's form").hasSize(2);
    }

    @Test
    void whatTheMenuFoldsIsOpenWhereOneIs() {
        var staff = visitor().signIn("koordynator@sosnowiec.demo");
        var page = staff.page();
        assertThat(link(page, "Klauzule informacyjne")).isHidden();
        tabTo(page, page.locator("summary").filter(new Locator.FilterOptions().setHasText("Ośrodek i rejestry")));
        page.keyboard().press("Enter");
        tabTo(page, link(page, "Klauzule informacyjne"));
        page.keyboard().press("Enter");
        staff.isOn("Klauzule informacyjne");
        assertThat(link(page, "Klauzule informacyjne").first()).isVisible();
        staff.isAccessible();
    }

    @Test
    void aFilterOfThePublicCalendarKeepsTheFocusAndSaysWhatItFound() {
        var resident = visitor().open("/sosnowiec/kalendarz?miesiac=2019-05");
        var page = resident.page();
        page.getByText("Wybierz miejsce, rodzaj zajęć lub wiek").click();
        assertThat(link(page, "Wyczyść")).isHidden();
        resident.field("Rodzaj zajęć").selectOption(new SelectOption().setIndex(1));
        assertThat(link(page, "Wyczyść")).isVisible();
        tabTo(page, button(page, "Pokaż"));
        page.keyboard().press("Enter");
        assertThat(page.locator("#spoken")).containsText("Znaleziono: ");
        assertThat(button(page, "Pokaż")).isFocused();
        assertThat(page).hasURL(Pattern.compile("rodzaj=[a-z]"));
        assertThat(link(page, "Tydzień").first()).hasAttribute("href", Pattern.compile("rodzaj=[a-z]"));
        resident.isAccessible();
    }

    @Test
    void theSearchForWhomToEnrolKeepsTheFocusAndSaysWhatItFound() {
        var staff = visitor().signIn("koordynator@sosnowiec.demo");
        staff.menu("Grupy").follow("Klub dla rodzin").follow("Zapisz osobę");
        var page = staff.page();
        type(staff, "Nazwisko lub numer uczestnika", "ka");
        page.keyboard().press("Enter");
        assertThat(page.locator("#spoken")).containsText("Znaleziono: ");
        assertThat(staff.field("Nazwisko lub numer uczestnika")).isFocused();
        staff.isAccessible();
    }

    private static void type(Visitor visitor, String label, String text) {
        tabTo(visitor.page(), visitor.field(label));
        visitor.page().keyboard().type(text);
    }

    /** Takes the first answer of a question. */
    private static void answer(Page page, String name) {
        tabTo(page, page.locator("input[name='" + name + "']").first());
        page.keyboard().press("Space");
    }

    private static void tabTo(Page page, Locator target) {
        for (int tabs = 0; tabs < MOST_TABS && !isFocused(target); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(target).isFocused();
    }

    private static boolean isFocused(Locator target) {
        return (Boolean) target.evaluate("element => element === document.activeElement");
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(text));
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text));
    }
}
