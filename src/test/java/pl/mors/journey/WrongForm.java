package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A form with nonsense in every field, sent past what a browser would hold back. It comes back as a page like every other: the
 * errors have the focus, what was typed stays, and everybody can use it.
 */
final class WrongForm {

    /** Forms with something to fill in: nothing can be wrong with a button alone. */
    static final String SELECTOR = "main form:has(input:not([type=hidden]), select, textarea)";

    /** Those among them that change something. */
    static final String SENT = SELECTOR + "[method=post]:not([role=search])";

    /** No name, date, number or code; what is left of letters that a program could not read. */
    private static final String NONSENSE = "\ufffd";

    /** Fills the fields in, leaves a mark on the page that goes away, and sends; gives the names of what was typed. */
    private static final String SEND = """
            (form, nonsense) => {
                const typed = []
                for (const field of form.elements) {
                    if (!field.name || field.hidden || ['hidden', 'submit', 'file'].includes(field.type)) continue
                    if (field.type === 'checkbox' || field.type === 'radio') {
                        field.value = nonsense
                        field.checked = true
                    } else if (field.tagName === 'SELECT') {
                        field.add(new Option(nonsense, nonsense, true, true))
                    } else {
                        field.value = nonsense
                        if (field.type !== 'password') typed.push(field.name)
                    }
                }
                document.documentElement.dataset.left = ''
                setTimeout(() => form.submit())
                return typed
            }""";

    /** How many first headings there are, and the names of fields that do not keep what was typed. */
    private static final String KEPT = """
            ([typed, nonsense]) => [document.querySelectorAll('h1').length.toString(),
                ...typed.filter(name => document.querySelector(`main [name='${name}']`)?.value !== nonsense)]""";

    private WrongForm() {}

    /** Sends the form, of a page that was just opened; a filter may take nonsense as nothing. */
    static void send(Visitor visitor, int index) {
        var page = visitor.page();
        var form = page.locator(SELECTOR).nth(index);
        var where = Map.of("page", page.url(), "form", String.valueOf(form.getAttribute("action")));
        boolean filter = "search".equals(form.getAttribute("role"));
        var typed = new ArrayList<Object>();
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest(),
                () -> typed.addAll((List<?>) form.evaluate(SEND, NONSENSE)));
        assertThat(page.locator("html:not([data-left])")).isAttached();
        if (filter && !visitor.isRefused()) {
            return;
        }
        assertThat(visitor.isRefused()).as("refused %s", where).isTrue();
        assertThat(page.locator(".govuk-error-summary:focus, .mors-refusal:focus"))
                .hasCount(1);
        assertThat((List<?>) page.evaluate(KEPT, List.of(typed, NONSENSE)))
                .as("first headings, and what was typed and is gone, of %s", where)
                .isEqualTo(List.of("1"));
        visitor.isAccessible();
    }
}
