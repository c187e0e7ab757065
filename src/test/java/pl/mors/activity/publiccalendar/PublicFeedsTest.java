package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.w3c.dom.Element;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other programs read of the public calendar. */
@IntegrationTest
class PublicFeedsTest {

    private static final LocalDate SUMMER = LocalDate.of(2019, 5, 22);
    private static final LocalDate WINTER = LocalDate.of(2020, 1, 15);
    private static final Pattern EVENTS = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private SessionId clubMeets;
    private SessionId workshopMeets;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        var club = town.group("Klub </script> „Żółw” & spółka");
        town.set(club, "age_from", 60);
        var workshop = town.group("Warsztaty fotograficzne");
        town.set(workshop, "kind", "workshop");
        clubMeets = town.session(club, GroupTown.hours(SUMMER, "10:00", "12:00"), town.room(1), List.of());
        town.session(club, GroupTown.hours(WINTER, "10:00", "12:00"));
        workshopMeets = town.session(workshop, GroupTown.hours(SUMMER, "16:00", "18:00"));
        town.town()
                .inside(() -> jdbc.sql("""
                                UPDATE session SET status = 'cancelled', status_reason = 'Awaria ogrzewania',
                                    override_reason = 'Pani Halina jest w szpitalu' WHERE id = :id
                                """).param("id", workshopMeets.value()).update());
    }

    @Test
    void thePageLeadsToTheFeedsOfItsFilter() {
        assertThat(body("kalendarz?miesiac=2019-05&rodzaj=workshop"))
                .containsPattern("<link rel=\"alternate\" type=\"text/calendar\" title=\"[^\"]+\" href=\"/"
                        + town.town().address() + "/kalendarz.ics\\?rodzaj=workshop\">")
                .containsPattern("<link rel=\"alternate\" type=\"application/rss\\+xml\" title=\"[^\"]+\" href=\"/"
                        + town.town().address() + "/kalendarz.rss\\?rodzaj=workshop\">");
    }

    /** A program that subscribes looks again by itself; it needs the whole address, of what the filter leaves. */
    @Test
    void theCalendarIsSubscribedByALinkOrByItsAddress() {
        var feed = "localhost/" + town.town().address() + "/kalendarz.ics?rodzaj=workshop";
        assertThat(body("kalendarz?miesiac=2019-05&rodzaj=workshop"))
                .contains("href=\"webcal://" + feed + "\"", ">http://" + feed + "<", "Subskrybuj wybrane zajęcia");
        assertThat(mvc.get().uri("http://obca.example/" + town.town().address() + "/kalendarz"))
                .as("an address that may be a stranger's word")
                .hasStatusOk()
                .bodyText()
                .doesNotContain("webcal:", "Subskrybuj", "obca.example");
    }

    @Test
    void anEventLeadsToThePageOfItsDay() throws Exception {
        var own = "http://localhost/" + town.town().address() + "/kalendarz";
        var event = Biweekly.parse(body("kalendarz.ics?rodzaj=workshop"))
                .first()
                .getEvents()
                .getFirst();
        assertThat(event.getUrl().getValue()).isEqualTo(own + "?rodzaj=workshop&od=2019-05-22#d2019-05-22");
        assertThat(Biweekly.parse(body("kalendarz.ics"))
                        .first()
                        .validate(ICalVersion.V2_0)
                        .getWarnings())
                .isEmpty();
        assertThat(events("miesiac=2019-05").getFirst().path("url").asString())
                .isEqualTo(own + "?od=2019-05-22#d2019-05-22");
        assertThat(mvc.get().uri("http://obca.example/" + town.town().address() + "/kalendarz.ics"))
                .hasStatusOk()
                .bodyText()
                .contains("BEGIN:VEVENT")
                .doesNotContain("URL:");
    }

    @Test
    void theCalendarFeedHoldsWhatTheFilterLeaves() throws Exception {
        var feed = body("kalendarz.ics?rodzaj=workshop");

        var events = new CalendarBuilder().build(new StringReader(feed)).getComponents(Component.VEVENT);
        assertThat(events).hasSize(1);
        var event = Biweekly.parse(feed).first().getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("session-" + workshopMeets + "@mors");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getDescription().getValue()).isEqualTo("Awaria ogrzewania");
        assertThat(feed).doesNotContain("Halina", "szpital");
    }

    @Test
    void anXmlReaderReadsTheNews() throws Exception {
        var items = items("kalendarz.rss");

        assertThat(items).hasSize(2);
        assertThat(text(items.getFirst(), "title"))
                .isEqualTo("środa, 22.05.2019, 10:00–12:00: Klub </script> „Żółw” & spółka");
        assertThat(text(items.getFirst(), "guid")).isEqualTo("session-" + clubMeets + "@mors");
        assertThat(text(items.getFirst(), "link"))
                .isEqualTo("http://localhost/" + town.town().address() + "/kalendarz?od=2019-05-22#d2019-05-22");
        assertThat(text(items.getLast(), "title")).endsWith("Odwołane: Warsztaty fotograficzne");
        assertThat(text(items.getLast(), "description")).isEqualTo("Awaria ogrzewania");
        assertThat(items("kalendarz.rss?rodzaj=club")).hasSize(1);
        assertThat(text(items("kalendarz.rss?rodzaj=club").getFirst(), "link")).contains("rodzaj=club&od=2019-05-22");
    }

    @Test
    void thereAreNoNewsOfAnUnknownAddressOrOrganisation() {
        assertThat(mvc.get().uri("http://obca.example/" + town.town().address() + "/kalendarz.rss"))
                .hasStatus(404);
        assertThat(mvc.get().uri("http://obca.example/" + town.town().address() + "/kalendarz"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("kalendarz.rss");
        assertThat(mvc.get().uri("/nie-ma-takiej/kalendarz.rss")).hasStatus(404);
        assertThat(mvc.get().uri("/kalendarz.rss")).hasStatusOk();
    }

    @Test
    void thePageTellsItsEventsToSearchEngines() {
        var events = events("miesiac=2019-05");

        assertThat(events).hasSize(2);
        var club = events.getFirst();
        assertThat(club.path("@type").asString()).isEqualTo("Event");
        assertThat(club.path("name").asString()).isEqualTo("Klub </script> „Żółw” & spółka");
        assertThat(club.path("startDate").asString()).isEqualTo("2019-05-22T10:00:00+02:00");
        assertThat(club.path("endDate").asString()).isEqualTo("2019-05-22T12:00:00+02:00");
        assertThat(club.path("eventStatus").asString()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(club.path("location").path("name").asString()).contains("Sala spotkań");
        assertThat(club.path("organizer").path("name").asString())
                .isEqualTo("Ośrodek " + town.town().address());
        assertThat(club.path("typicalAgeRange").asString()).isEqualTo("60-");
        var workshop = events.getLast();
        assertThat(workshop.path("eventStatus").asString()).isEqualTo("https://schema.org/EventCancelled");
        assertThat(workshop.path("description").asString()).isEqualTo("Awaria ogrzewania");
        assertThat(workshop.has("location")).isFalse();
        assertThat(events("miesiac=2020-01").getFirst().path("startDate").asString())
                .isEqualTo("2020-01-15T10:00:00+01:00");
        assertThat(body("kalendarz?miesiac=2024-05")).doesNotContain("ld+json");
    }

    @Test
    void aMovedSessionStaysOnItsOldDayWithWhereItWent() throws Exception {
        var later = move(clubMeets, SUMMER.plusDays(2));

        assertThat(body("kalendarz?miesiac=2019-05"))
                .contains("Przeniesione na 24.05.2019, 14:00–16:00", "Malowanie sali");
        var feed = Biweekly.parse(body("kalendarz.ics?rodzaj=club")).first().getEvents().stream()
                .filter(event ->
                        event.getDateStart().getValue().toInstant().isBefore(Instant.parse("2019-06-01T00:00:00Z")))
                .toList();
        assertThat(feed).hasSize(2);
        assertThat(feed.getFirst().getUid().getValue()).isEqualTo("session-" + clubMeets + "@mors");
        assertThat(feed.getFirst().getStatus().isCancelled()).isTrue();
        assertThat(feed.getFirst().getSummary().getValue()).startsWith("Przeniesione na 24.05.2019: Klub");
        assertThat(feed.getLast().getUid().getValue()).isEqualTo("session-" + later + "@mors");
        assertThat(feed.getLast().getStatus().isConfirmed()).isTrue();
        assertThat(text(items("kalendarz.rss?rodzaj=club").getFirst(), "description"))
                .startsWith("Przeniesione na 24.05.2019, 14:00–16:00. Malowanie sali");

        var told = events("miesiac=2019-05&rodzaj=club");
        assertThat(told).as("told once").hasSize(1);
        assertThat(told.getFirst().path("identifier").asString()).isEqualTo("session-" + later + "@mors");
        assertThat(told.getFirst().path("eventStatus").asString()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(told.getFirst().path("startDate").asString()).isEqualTo("2019-05-24T14:00:00+02:00");
        assertThat(told.getFirst().path("previousStartDate").asString()).isEqualTo("2019-05-22T10:00:00+02:00");
    }

    @Test
    void whereASessionWentIsToldAlsoWhenThePageEndsBefore() {
        var later = move(clubMeets, SUMMER.plusMonths(3));

        var told = events("miesiac=2019-05&rodzaj=club");
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().path("identifier").asString()).isEqualTo("session-" + later + "@mors");
        assertThat(told.getFirst().path("eventStatus").asString()).isEqualTo("https://schema.org/EventRescheduled");
        assertThat(told.getFirst().path("startDate").asString()).isEqualTo("2019-08-22T14:00:00+02:00");
    }

    @Test
    void aRemoteSessionIsOnTheNetworkAndItsLinkIsNotPublic() {
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO remote_session (organisation_id, id, session_id, link)
                        VALUES (current_organisation(), gen_random_uuid(), :id, 'https://spotkania.example/tajne')
                        """).param("id", clubMeets.value()).update());

        var club = events("miesiac=2019-05&rodzaj=club").getFirst();
        assertThat(club.path("eventAttendanceMode").asString())
                .isEqualTo("https://schema.org/OnlineEventAttendanceMode");
        assertThat(club.path("location").path("@type").asString()).isEqualTo("VirtualLocation");
        assertThat(club.path("location").path("url").asString())
                .isEqualTo(club.path("url").asString())
                .endsWith("/kalendarz?od=2019-05-22#d2019-05-22");
        assertThat(body("kalendarz?miesiac=2019-05")).contains("zajęcia zdalne").doesNotContain("tajne");
        assertThat(body("kalendarz.ics")).contains("LOCATION:zajęcia zdalne").doesNotContain("tajne");
    }

    /** To the afternoon of another day; the session that takes its place. */
    private SessionId move(SessionId session, LocalDate day) {
        var group = town.town()
                .inside(() -> jdbc.sql("SELECT group_id FROM session WHERE id = :id")
                        .param("id", session.value())
                        .query(UUID.class)
                        .single());
        var later = town.session(new GroupId(group), GroupTown.hours(day, "14:00", "16:00"));
        town.town()
                .inside(() -> jdbc.sql("""
                        UPDATE session SET status = 'moved', status_reason = 'Malowanie sali', moved_to_id = :later WHERE id = :id
                        """)
                        .param("later", later.value())
                        .param("id", session.value())
                        .update());
        return later;
    }

    private List<JsonNode> events(String query) {
        var script = EVENTS.matcher(body("kalendarz?" + query));
        assertThat(script.find()).isTrue();
        return json.readTree(script.group(1)).path("@graph").valueStream().toList();
    }

    private List<Element> items(String address) throws Exception {
        var items = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(body(address).getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("item");
        return IntStream.range(0, items.getLength())
                .mapToObj(at -> (Element) items.item(at))
                .toList();
    }

    private static String text(Element item, String name) {
        return item.getElementsByTagName(name).item(0).getTextContent();
    }

    private String body(String address) {
        var answer = mvc.get().uri("/" + town.town().address() + "/" + address).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
