package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The lists open and are ticked and signed where there is no network, and are forgotten in time. */
class OfflineListsJourneyTest extends OfflineJourney {

    @Test
    void thePageOpensAndTakesTicksWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        visitor.isAccessible();
        pictures.take(page, "lists");
        // By the server's day, whatever the device's calendar says.
        assertThat(page.locator(".mors-offline__day:has(input[data-session='" + session + "']) h2"))
                .containsText("Dziś,");

        page.context().setOffline(true);
        page.reload();
        assertThat(OfflineRun.people(page, session).first()).isVisible();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        OfflineRun.people(page, session).first().locator("input[value=present]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        var late = OfflineRun.people(page, session).first().locator("input[data-part=late]");
        OfflineRun.people(page, session).first().locator("summary").click();
        late.fill("700");
        late.press("Tab");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        late.fill("15");
        late.press("Tab");
        assertThat(page.locator("#state")).containsText("do wysłania: 2");
        guests(page).fill("3");
        guests(page).press("Tab");
        assertThat(page.locator("#state")).containsText("do wysłania: 3");
        visitor.isAccessible();
        pictures.take(page, "without-a-network");
        page.reload();
        assertThat(OfflineRun.people(page, session).first().locator("input[value=present]"))
                .isChecked();
        assertThat(late).hasValue("15");

        page.context().setOffline(false);
        page.locator("#send").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(new Facts().sheet(session)).containsValue("present");

        visitor.open("/pulpit/terminy/" + session + "/obecnosc");
        assertThat(page.locator("#guests")).hasValue("3");
        assertThat(page.locator("input[name^='late.'][value='15']")).hasCount(1);
        pictures.take(visitor.isAccessible().page(), "sheet");
        theSheetFitsAThumb(page);

        visitor.open("/pulpit/kalendarz");
        page.locator("form[action='/wyloguj'] button").first().click();
        page.waitForURL("**/");
        assertThat(page.evaluate("""
                () => new Promise(resolve => {
                    indexedDB.open('attendance').onsuccess = ({ target }) => {
                        const count = target.result.transaction('lists').objectStore('lists').count()
                        count.onsuccess = () => resolve(count.result)
                    }
                })""")).as("lists after signing out").isEqualTo(0);
    }

    /** Answers are counted while they are ticked, minutes stand beside who was there, and nothing is wider than a small telephone. */
    private static void theSheetFitsAThumb(Page page) {
        page.setViewportSize(320, 640);
        var answers = page.locator(".mors-sheet__answers");
        int all = answers.count();
        int ticked = page.locator(".mors-sheet__answers:has(input:checked)").count();
        var id = page.locator(".mors-sheet__answers:not(:has(input:checked)) [value=present]")
                .first()
                .getAttribute("id");
        var row = page.locator("#sheet tbody tr:has([id='" + id + "'])");
        assertThat(row.locator("summary")).isHidden();
        row.locator("[value=present]").check();
        assertThat(page.locator("[data-ticked]")).hasText("Zaznaczono " + (ticked + 1) + " z " + all);
        assertThat(row.locator("summary")).isVisible();
        row.locator("[value=absent]").check();
        assertThat(row.locator("summary")).isHidden();
        assertThat(page.locator(".mors-sheet__save .govuk-button")).isInViewport();
        assertThat(row.locator("label").first().boundingBox().height).isGreaterThanOrEqualTo(44);
        page.locator("#guests").focus();
        assertThat((boolean) page.evaluate("""
                () => document.getElementById('guests').getBoundingClientRect().bottom
                    <= document.querySelector('.mors-sheet__save').getBoundingClientRect().top
                """))
                .as("the field with the focus is not under the button")
                .isTrue();
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(320);
        page.setViewportSize(1280, 900);
    }

    @Test
    void oneButtonTicksWhoeverHasNoAnswerWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        var people = OfflineRun.people(page, session);
        assertThat(people.first()).isVisible();
        var unanswered = people.filter(new Locator.FilterOptions().setHasNot(page.locator("input:checked")));
        int many = unanswered.count();
        assertThat(many).isPositive();
        var all = page.locator("[data-part=all][data-session='" + session + "']");

        all.click();

        assertThat(page.locator("#state")).containsText("do wysłania: " + many);
        assertThat(page.locator("#state")).isFocused();
        assertThat(all).isHidden();
        assertThat(unanswered).hasCount(0);
        visitor.isAccessible();
    }

    /** Opened on a Monday morning, it serves until the end of Thursday; on Friday nobody's names are on it. */
    @Test
    void theListsStayForThreeWholeDaysAfterTheirOwn() {
        var visitor = visitor();
        var clock = visitor.page().clock();
        clock.setFixedTime("2019-05-13T07:30:00+02:00");
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);

        clock.setFixedTime("2019-05-16T23:59:30+02:00");
        page.reload();
        assertThat(OfflineRun.people(page, session).first()).isVisible();
        assertThat(page.locator("#state")).containsText("Brak sieci");

        clock.setFixedTime("2019-05-17T00:00:30+02:00");
        page.reload();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        assertThat(OfflineRun.people(page, session)).hasCount(0);
        clock.setFixedTime("2019-05-16T12:00:00+02:00");
        page.reload();
        assertThat(page.locator("#state")).containsText("Brak sieci");
        assertThat(OfflineRun.people(page, session)).hasCount(0);
        page.context().setOffline(false);
    }

    /** Whose names they are about, the device knows no more; what was ticked is not lost. */
    @Test
    void whatWasTickedIsSentAlsoAfterTheListsAreForgotten() {
        var visitor = visitor();
        var clock = visitor.page().clock();
        clock.setFixedTime("2019-05-13T07:30:00+02:00");
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        assertThat(OfflineRun.people(page, session).first()).isVisible();
        var ticked = OfflineRun.choose(page, session, 0, 0).split(" ");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");

        clock.setFixedTime("2019-05-17T00:00:30+02:00");
        page.reload();
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        assertThat(OfflineRun.people(page, session)).hasCount(0);
        long before = new Facts().ticks(session);

        page.context().setOffline(false);
        page.locator("#send").click();

        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(new Facts().ticks(session)).isEqualTo(before + 1);
        assertThat(new Facts().sheet(session)).containsEntry(ticked[0], ticked[1]);
    }

    private Locator guests(Page page) {
        return page.locator("input[data-part=guests][data-session='" + session + "']");
    }
}
