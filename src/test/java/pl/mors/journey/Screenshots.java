package pl.mors.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/**
 * The pictures of one journey, in the order of its steps: target/screenshots/journey/01-step.png. Of the main job always, of others
 * with {@code -Dpictures=all}.
 */
final class Screenshots {

    private static final String ASKED_FOR = System.getProperty("mors.pictures", "main-job");

    private final Path folder;
    private final boolean asked;
    private int taken;

    Screenshots(String journey) {
        this.folder = Path.of("target/screenshots", journey);
        this.asked = ASKED_FOR.equals("all") || ASKED_FOR.equals(journey);
    }

    void take(Page page, String step) {
        if (!asked) {
            return;
        }
        taken++;
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("%02d-%s.png".formatted(taken, step)))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
