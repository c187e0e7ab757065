package pl.mors.journey;

import org.junit.jupiter.api.Test;

/** Every step of the main job is a page that everybody can use, and leaves a picture. */
class MainJobJourneyTest extends BrowserTest {

    private final Screenshots screenshots = new Screenshots("main-job");

    @Test
    void fromTheFirstSearchToTheFunder() {
        var staff = visitor();
        new MainJob(staff, name -> {
                    screenshots.take(staff.page(), name);
                    staff.isAccessible();
                })
                .fromTheFirstSearchToTheFunder();
    }
}
