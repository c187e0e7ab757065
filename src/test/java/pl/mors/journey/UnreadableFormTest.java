package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.mors.platform.Pesel;

/** Forms about a person that the server cannot or will not read get a calm page that says so, and save nothing. */
class UnreadableFormTest extends BrowserTest {

    /** Sends the form as a browser with another alphabet would: the bytes C3 28, which are no letter in UTF-8. */
    private static final String BROKEN_LETTER = """
            (form, field) => {
                form.acceptCharset = 'windows-1252'
                form.elements[field].value = 'Wrona\\u00c3('
                form.submit()
            }""";

    /** Sends the form with two million letters in a field. */
    private static final String TWO_MEGABYTES = """
            (form, field) => {
                form.elements[field].value = 'w'.repeat(2 * 1024 * 1024)
                form.submit()
            }""";

    private Visitor staff;
    private Clerk clerk;

    @BeforeEach
    void signIn() {
        staff = visitor().signIn("koordynator@sosnowiec.demo");
        clerk = new Clerk(staff);
    }

    @ParameterizedTest
    @EnumSource
    void brokenLetters(PersonForm form) {
        refused(form, BROKEN_LETTER, 400, "formularz zawiera coś, czego nie można odczytać");
    }

    @ParameterizedTest
    @EnumSource
    void tooMuchText(PersonForm form) {
        refused(form, TWO_MEGABYTES, 413, "Nic nie zostało zapisane. Wróć i wyślij mniejszy plik albo krótszy tekst.");
    }

    private void refused(PersonForm form, String script, int status, String sentence) {
        open(form);
        long before = changes();
        var sent = staff.main().locator("form:has([name='" + form.field + "'])").first();
        var answer = staff.page()
                .waitForResponse(
                        one -> one.request().isNavigationRequest()
                                && one.request().method().equals("POST"),
                        () -> sent.evaluate(script, form.field));
        assertThat(answer.status()).isEqualTo(status);
        staff.reads(sentence);
        assertThat(staff.page().content()).doesNotContain("Exception", "at pl.mors", "java.lang");
        staff.isAccessible();
        assertThat(changes()).isEqualTo(before);
    }

    private void open(PersonForm form) {
        switch (form) {
            case REGISTRATION -> clerk.startRegistration("Nieczytelna", Pesel.of(LocalDate.of(1977, 7, 7), 9977));
            case CONTACT -> staff.open(somebody() + "/dane");
        }
    }

    private String somebody() {
        staff.menu("Osoby").fill("Kogo szukasz?", "kow").press("Szukaj");
        Locator found = staff.main().locator("tbody th a").first();
        return String.valueOf(found.getAttribute("href"));
    }

    /** One that makes somebody, one that corrects somebody: the server refuses before it knows which form it is. */
    private enum PersonForm {
        REGISTRATION("familyName"),
        CONTACT("familyName");

        private final String field;

        PersonForm(String field) {
            this.field = field;
        }
    }
}
