package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A session in the grid of a week is put elsewhere by mouse and by keyboard, and without scripts by its link; each asks for a reason. */
class MovedByHandTest extends BrowserTest {

    private static final Pattern FORM = Pattern.compile(".*/przeniesienie\\?dzien=2019-05-26&od=19.*");

    @Test
    void byMouse() {
        var page = moving(visitor());
        var target = page.locator("[data-day='2019-05-26'][data-hour='19']");
        var from = box(planned(page));
        var to = box(target);
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(from[0] + 20, from[1] + 20);
        page.mouse().move(to[0], to[1]);
        assertThat(page.locator(".mors-hours__cell--aim")).hasAttribute("data-day", "2019-05-26");
        page.mouse().up();
        page.waitForURL(FORM);
        assertThat(page.locator("#main")).containsText("Nowy termin: niedziela, 26.05.2019, 19:");
    }

    @Test
    void putBackInItsOwnPlaceItStaysThere() {
        var page = moving(visitor());
        var address = page.url();
        var from = box(planned(page));
        page.mouse().move(from[0], from[1]);
        page.mouse().down();
        page.mouse().move(from[0] + 20, from[1] + 20);
        page.mouse().move(from[0] + 4, from[1] + 4);
        page.mouse().up();
        assertThat(page.locator(".mors-hours__ghost")).hasCount(0);
        assertThat(page).hasURL(address);
    }

    @Test
    void byArrowKeysAndEnter() {
        var page = moving(visitor());
        var session = planned(page);
        session.locator("[data-move]").focus();
        for (int step = 0; step < 24; step++) {
            page.keyboard().press("ArrowDown");
        }
        for (int step = 0; step < 7; step++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(page.locator("#spoken")).containsText("niedziela, 26.05.2019, 19:");
        page.keyboard().press("Escape");
        assertThat(page.locator(".mors-hours__cell--aim")).hasCount(0);
        assertThat(page.locator("#spoken")).containsText("zostają");
        for (int step = 0; step < 24; step++) {
            page.keyboard().press("ArrowDown");
        }
        for (int step = 0; step < 7; step++) {
            page.keyboard().press("ArrowRight");
        }
        page.keyboard().press("Enter");
        page.waitForURL(FORM);
    }

    @Test
    void withoutScriptsByItsLink() {
        var page = week(visitorWithoutScripts());
        planned(page).locator("[data-move]").click();
        page.waitForURL(Pattern.compile(".*/przeniesienie"));
    }

    /** The whole grid on one screen, once it can be used by hand. */
    private static Page moving(Visitor visitor) {
        var page = week(visitor);
        page.setViewportSize(1280, 2600);
        assertThat(page.getByText("Zaplanowane zajęcia można przeciągnąć")).isVisible();
        return page;
    }

    private static Page week(Visitor visitor) {
        return visitor.signIn("koordynator@sosnowiec.demo")
                .open("/pulpit/kalendarz/siatka?tydzien=2019-05-22")
                .page();
    }

    private static Locator planned(Page page) {
        return page.locator(".mors-hours [data-from]").first();
    }

    private static double[] box(Locator part) {
        var box = part.boundingBox();
        return new double[] {box.x + 6, box.y + 6};
    }
}
