package pl.mors.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** People sign on the glass of a device that has no network. */
class OfflineSigningJourneyTest extends OfflineJourney {

    @Test
    void peopleSignOnTheGlassWithoutANetwork() {
        var visitor = visitor();
        visitor.signIn(OfflineRun.ANIMATOR).open(OfflineRun.PAGE);
        var page = visitor.page();
        assertThat(page.locator("#offline[data-kept]")).isVisible();
        page.context().setOffline(true);
        page.reload();
        var person = OfflineRun.people(page, session).last();
        var sign = person.locator("[data-part=sign]");
        person.locator("input[value=absent]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 1");
        assertThat(sign).isHidden();
        person.locator("input[value=present]").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("#state")).containsText("do wysłania: 2");

        sign.click();
        page.locator("#sign-save").click();
        assertThat(page.locator("#sign-empty")).isVisible();
        draw(page);
        assertThat(page.locator("#sign-empty")).isHidden();
        visitor.isAccessible();
        pictures.take(page, "signing");
        page.locator("#sign-clear").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#sign")).isHidden();
        assertThat(sign).isFocused();
        assertThat(person.locator("[data-part=signed]")).isHidden();

        sign.press("Enter");
        draw(page);
        page.locator("#sign-save").click();
        assertThat(page.locator("#state")).containsText("do wysłania: 3");
        assertThat(sign).isFocused();
        page.reload();
        assertThat(person.locator("[data-part=signed]")).isVisible();
        assertThat(glassSignatures()).isZero();

        page.context().setOffline(false);
        page.locator("#send").click();
        assertThat(page.locator("#state")).containsText("Wszystko wysłane");
        assertThat(person.locator("[data-part=signed]")).isVisible();
        assertThat(glassSignatures()).isEqualTo(1);
        visitor.open("/pulpit/terminy/" + session + "/dowody");
        assertThat(page.locator(".mors-signature polyline")).hasCount(2);
        pictures.take(visitor.isAccessible().page(), "proofs");
    }

    /** Two strokes over most of the glass. */
    private static void draw(Page page) {
        var glass = page.locator("#sign-glass").boundingBox();
        for (double from : new double[] {0.2, 0.6}) {
            page.mouse().move(glass.x + glass.width * from, glass.y + glass.height * 0.3);
            page.mouse().down();
            page.mouse()
                    .move(
                            glass.x + glass.width * (from + 0.1),
                            glass.y + glass.height * 0.8,
                            new Mouse.MoveOptions().setSteps(8));
            page.mouse()
                    .move(
                            glass.x + glass.width * (from + 0.2),
                            glass.y + glass.height * 0.2,
                            new Mouse.MoveOptions().setSteps(8));
            page.mouse().up();
        }
    }

    private long glassSignatures() {
        return Objects.requireNonNull(
                asTown(() -> facts.sql("SELECT count(*) FROM known_glass_signature WHERE session_id = :session")
                        .param("session", session)
                        .query(Long.class)
                        .single()));
    }
}
