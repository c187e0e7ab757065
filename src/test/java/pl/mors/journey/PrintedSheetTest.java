package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The sheet that people sign is one sheet of paper. */
class PrintedSheetTest extends BrowserTest {

    private static final Pattern PAGE_OF_FILE = Pattern.compile("/Type\\s*/Page[^s]");

    /** Repeats the last line until fifteen people are to sign. */
    private static final String FIFTEEN = """
            () => {
                const lines = document.querySelector('#signatures tbody')
                while (lines.rows.length < 15) lines.append(lines.rows[lines.rows.length - 1].cloneNode(true))
                return lines.rows.length
            }""";

    @Test
    void fifteenPeopleSignOnOnePageWithoutTheMenu() {
        var staff = visitor().signIn("koordynator@sosnowiec.demo");
        staff.menu("Pulpit")
                .follow("Uzupełnij obecność")
                .follow("Lista do druku")
                .isOn("Lista obecności");
        var page = staff.page();
        assertThat(page.evaluate(FIFTEEN)).isEqualTo(15);

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#menu")).isHidden();
        assertThat(page.getByText("Podpis", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.locator(".mors-funding__marks")).isAttached();

        assertThat(pages(page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true))))
                .isEqualTo(1);
    }

    private static long pages(byte[] pdf) {
        return PAGE_OF_FILE
                .matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }
}
