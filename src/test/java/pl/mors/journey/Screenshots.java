package pl.mors.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** The pictures of one journey, in the order of its steps: target/screenshots/journey/01-step.png. */
final class Screenshots {

    private final Path folder;
    private int taken;

    Screenshots(String journey) {
        this.folder = Path.of("target/screenshots", journey);
    }

    void take(Page page, String step) {
        taken++;
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve("%02d-%s.png".formatted(taken, step)))
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
