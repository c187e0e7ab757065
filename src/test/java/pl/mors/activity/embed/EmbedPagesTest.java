package pl.mors.activity.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Organisations;
import pl.mors.identity.Role;

/** The calendar in a frame, and as a poster. */
@IntegrationTest
class EmbedPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk visitor;
    private Clerk coordinator;
    private String frame;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        organisations.forget();
        visitor = clerks.visitor(town.town());
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        frame = PublicCalendarUrls.frame(town.town().address());
        var club = town.group("Klub dla seniorów");
        town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(1), "10:00", "12:00"));
    }

    @Test
    void nobodyFramesItUntilStaffNameAPage() {
        assertThat(policy()).endsWith("frame-ancestors 'none'");
        assertThat(keep("https://www.example.pl/kalendarz\n\nhttp://example.test:8080"))
                .hasStatus(303);
        assertThat(policy()).endsWith("frame-ancestors http://example.test:8080 https://www.example.pl");
        assertThat(keep("https://www.example.pl")).hasStatus(303);
        assertThat(policy()).endsWith("frame-ancestors https://www.example.pl");
        assertThat(town.count("SELECT count(*) FROM embedding_origin"))
                .as("what was stays")
                .isEqualTo(2);
    }

    @Test
    void theFrameLeavesNoCookieAndRunsNothingAndOnlyItMayBeFramed() {
        keep("https://www.example.pl");
        var answer = visitor.get(frame);
        assertThat(answer)
                .hasStatusOk()
                .doesNotContainHeader("Set-Cookie")
                .doesNotContainHeader("X-Frame-Options")
                .bodyText()
                .contains("Klub dla seniorów", "target=\"_top\"")
                .doesNotContain("<script", "<form", " style=");
        assertThat(policy()).contains("default-src 'none'").doesNotContain("script-src");
        for (var other : new String[] {"/" + town.town().address() + "/kalendarz", frame + "x"}) {
            var unframed = visitor.get(other);
            assertThat(unframed).hasHeader("X-Frame-Options", "DENY");
            assertThat(unframed.getResponse().getHeader("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'");
        }
        assertThat(visitor.page(frame + "?rodzaj=workshop")).doesNotContain("Klub dla seniorów");
    }

    @Test
    void whatIsNoPageIsSaidAndNothingIsKept() {
        assertThat(keep("https://a.pl; script-src *")).hasStatus(422).bodyText().contains("To nie jest adres strony");
        assertThat(town.count("SELECT count(*) FROM embedding_origin")).isZero();
    }

    @Test
    void theSnippetIsAFrameThatCanBePasted() {
        assertThat(coordinator.page(ActivityUrls.EMBED)).contains("&lt;iframe src=\"http://localhost" + frame);
        assertThat(clerks.of(town.town(), Role.AUDITOR).get(ActivityUrls.EMBED)).hasStatus(403);
        var animator = clerks.of(town.town(), Role.ANIMATOR);
        assertThat(animator.page(ActivityUrls.EMBED)).contains("&lt;iframe").doesNotContain("name=\"origins\"");
        assertThat(animator.sending(ActivityUrls.EMBED).param("origins", "")).hasStatus(403);
    }

    @Test
    void theFrameSaysWhoMayComeWhereToSignUpAndWhyASessionIsCalledOff() {
        var youth = town.group("Klub młodzieżowy");
        town.set(youth, "age_from", 13);
        town.set(youth, "takes_sign_ups", true);
        town.session(youth, GroupTown.hours(GroupTown.TODAY.plusDays(2), "16:00", "18:00"));
        var off = town.session(youth, GroupTown.hours(GroupTown.TODAY.plusDays(3), "16:00", "18:00"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Remont' WHERE id = ?")
                        .param(off.value())
                        .update());
        assertThat(visitor.page(frame))
                .contains("od 13 lat", "Odwołane", "Remont")
                .containsPattern(
                        "href=\"http://localhost/" + town.town().address() + "/zapisy/" + youth + "\" target=\"_top\"");
    }

    @Test
    void theConditionsOfTheFrameAreChosenBesideItsCode() {
        assertThat(coordinator.page(ActivityUrls.EMBED)).contains("name=\"rodzaj\"");
        assertThat(coordinator.page(ActivityUrls.EMBED + "?rodzaj=club&wiek=12"))
                .contains("&lt;iframe src=\"http://localhost" + frame + "?rodzaj=club&amp;amp;wiek=12\"");
        assertThat(coordinator.get(ActivityUrls.EMBED + "?wiek=stary")).hasStatus(422);
    }

    @Test
    void theMonthCanBePrintedFromTheCalendarAsItIsNarrowedDown() {
        var calendar = PublicCalendarUrls.publicCalendar(town.town().address());
        var poster = PublicCalendarUrls.poster(town.town().address()) + "?rodzaj=club&miesiac=2019-05&format=a3";
        assertThat(visitor.page(calendar + "?miesiac=2019-05&rodzaj=club")).contains(poster.replace("&", "&amp;"));
        assertThat(ArchivalPdf.of(visitor.get(poster))).contains("Klub dla seniorów", "maj 2019");
        assertThat(ArchivalPdf.of(visitor.get(poster.replace("club", "workshop"))))
                .doesNotContain("Klub dla seniorów");
        assertThat(ArchivalPdf.of(visitor.get(poster.replace("club", "x".repeat(5000)))))
                .as("a kind that there is not narrows nothing down, and fits into no code")
                .contains("Klub dla seniorów");
        assertThat(coordinator.page(ActivityUrls.CALENDAR))
                .contains(PublicCalendarUrls.poster(town.town().address()));
    }

    private String policy() {
        return String.valueOf(visitor.get(frame).getResponse().getHeader("Content-Security-Policy"));
    }

    private MvcTestResult keep(String origins) {
        return coordinator.post(ActivityUrls.EMBED, Map.of("origins", origins));
    }
}
