package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
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
