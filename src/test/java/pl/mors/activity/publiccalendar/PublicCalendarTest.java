package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.MonthGrid;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

@IntegrationTest
class PublicCalendarTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub dla seniorów");
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"), town.room(1), List.of());
    }

    @Test
    void showsTheMonthThatIsAskedFor() {
        assertThat(mvc.get().uri(address() + "?miesiac=2019-05"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Kalendarz: maj 2019", "środa, 22.05.2019", "10:00–12:00", "Klub dla seniorów", "Sala spotkań");
    }

    @Test
    void leadsToTodayAndToTheMonthsBesideInWords() {
        assertThat(mvc.get().uri(address() + "?miesiac=2019-05"))
                .bodyText()
                .contains(
                        "aria-current=\"date\"",
                        "dziś",
                        "href=\"#d2019-05-22\">Przejdź do najbliższych zajęć (22.05.2019)",
                        "kwiecień 2019",
                        "czerwiec 2019");
        town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(mvc.get().uri(address()))
                .bodyText()
                .contains("href=\"#d2019-05-15\">Przejdź do dzisiejszych zajęć", "środa, 15.05.2019 – dziś</h2>");
        assertThat(mvc.get().uri(address() + "?miesiac=2019-06"))
                .bodyText()
                .doesNotContain("aria-current=\"date\"", "Przejdź do dzisiejszych", "Przejdź do najbliższych");
    }

    @Test
    void saysSoWhenTheMonthIsEmpty() {
        assertThat(mvc.get().uri(address() + "?miesiac=2024-05"))
                .hasStatusOk()
                .bodyText()
                .contains("maj 2024", "W tym miesiącu nie ma jeszcze zajęć.");
    }

    @Test
    void anEmptyMonthNamesTheNextSessionAndTheNumberToCall() {
        town.town()
                .inside(() -> jdbc.sql("UPDATE organisation SET phone = '32 600 10 20'")
                        .update());
        assertThat(mvc.get().uri(address() + "?miesiac=2024-05"))
                .bodyText()
                .contains(
                        "Najbliższe zajęcia: <a class=\"govuk-link\" href=\"" + address()
                                + "?od=2019-05-22#d2019-05-22\"",
                        "środa, 22.05.2019",
                        "Masz pytania? Zadzwoń:",
                        "href=\"tel:326001020\"");
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Awaria'")
                        .update());
        assertThat(mvc.get().uri(address() + "?miesiac=2024-05")).bodyText().doesNotContain("Najbliższe zajęcia:");
    }

    @Test
    void whateverIsNotAMonthIsTheCurrentOne() {
        for (var nonsense : List.of("maj", "2019-13", "", "99999-01", "%00")) {
            assertThat(mvc.get().uri(address() + "?miesiac=" + nonsense))
                    .hasStatusOk()
                    .bodyText()
                    .contains("maj 2019");
        }
    }

    @Test
    void speaksTheReadersLanguage() {
        assertThat(mvc.get().uri(address() + "?miesiac=2019-05&jezyk=uk"))
                .bodyText()
                .contains("травень 2019", "Клуб", "<span lang=\"pl\">Klub dla seniorów</span>");
        assertThat(mvc.get().uri(address() + "?miesiac=2024-05&jezyk=en"))
                .bodyText()
                .contains("May 2024", "There are no sessions this month yet");
    }

    @Test
    void aTownsCalendarHoldsItsOwnSessionsAndTheJointOneEverybodys() {
        var neighbour = new GroupTown(world.town(), jdbc);
        var other = neighbour.group("Klub sąsiadów " + neighbour.town().address());
        neighbour.session(other, GroupTown.hours(DAY, "10:00", "12:00"));

        assertThat(mvc.get().uri(address() + "?miesiac=2019-05")).bodyText().doesNotContain("Klub sąsiadów");
        assertThat(mvc.get().uri("/kalendarz?miesiac=2019-05"))
                .bodyText()
                .contains(
                        "Klub sąsiadów " + neighbour.town().address(),
                        "Ośrodek " + town.town().address());
    }

    @Test
    void aGroupThatIsNotListedIsNotShown() {
        town.set(club, "listed_publicly", false);

        assertThat(mvc.get().uri(address() + "?miesiac=2019-05")).bodyText().doesNotContain("Klub dla seniorów");
    }

    @Test
    void aCancelledSessionStaysWithItsReason() {
        cancel();

        assertThat(mvc.get().uri(address() + "?miesiac=2019-05"))
                .bodyText()
                .contains("Klub dla seniorów", "Odwołane", "Choroba prowadzącej");
    }

    @Test
    void namesNobody() {
        var halina = town.person("Halina", "Niewidoczna");
        town.enrolled(club, halina, DAY.minusDays(30));
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(club, facilitator.membership());

        assertThat(mvc.get().uri(address() + "?miesiac=2019-05"))
                .bodyText()
                .doesNotContain("Niewidoczna", facilitator.displayName());
    }

    @Test
    void anUnknownOrganisationHasNone() {
        assertThat(mvc.get().uri("/nie-ma-takiej/kalendarz")).hasStatus(404);
        assertThat(mvc.get().uri("/nie-ma-takiej/kalendarz.ics")).hasStatus(404);
    }

    @Test
    void anotherProgramReadsTheFeed() {
        var event = event();

        assertThat(event.getUid().getValue()).isEqualTo("session-" + session + "@mors");
        assertThat(event.getSummary().getValue()).isEqualTo("Klub dla seniorów");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2019-05-22T08:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo("2019-05-22T10:00:00Z");
        assertThat(event.getLocation().getValue()).contains("Sala spotkań");
        assertThat(event.getStatus().isConfirmed()).isTrue();
    }

    @Test
    void aCancelledSessionKeepsItsUidInTheFeed() {
        var before = event().getUid().getValue();

        cancel();

        assertThat(event().getUid().getValue()).isEqualTo(before);
        assertThat(event().getStatus().isCancelled()).isTrue();
        assertThat(event().getDescription().getValue()).isEqualTo("Choroba prowadzącej");
    }

    @Test
    void eachFeedIsValidAndItsLinesAreShort() {
        cancel();
        var moved = town.session(club, GroupTown.hours(DAY.plusDays(1), "10:00", "12:00"));
        var to = town.session(club, GroupTown.hours(DAY.plusDays(2), "10:00", "12:00"));
        town.town().inside(() -> jdbc.sql("""
                                UPDATE session SET status = 'moved', status_reason = 'Remont; sala, hol', moved_to_id = ? WHERE id = ?
                                """).params(to.value(), moved.value()).update());

        for (var address : List.of(address() + ".ics", address() + ".ics?rodzaj=club", "/kalendarz.ics")) {
            var feed = feed(address);
            var calendar = Biweekly.parse(feed).first();
            assertThat(calendar.getEvents()).as(address).hasSizeGreaterThan(1);
            assertThat(calendar.validate(ICalVersion.V2_0)).as(address).isEmpty();
            assertThat(feed.split("\r\n"))
                    .as(address)
                    .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        }
    }

    @Test
    void aMonthIsMadeOfWholeWeeksFromMonday() {
        var weeks = MonthGrid.weeks(YearMonth.of(2019, 5));

        assertThat(weeks).hasSize(5);
        assertThat(weeks.getFirst().getFirst()).isEqualTo("2019-04-29");
        assertThat(weeks.getLast().getLast()).isEqualTo("2019-06-02");
    }

    private VEvent event() {
        return Biweekly.parse(feed()).first().getEvents().getFirst();
    }

    private String feed() {
        return feed(address() + ".ics");
    }

    private String feed(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void cancel() {
        town.town().inside(() -> jdbc.sql("""
                                UPDATE session SET status = 'cancelled', status_reason = 'Choroba prowadzącej' WHERE id = :id
                                """).param("id", session.value()).update());
    }

    private String address() {
        return "/" + town.town().address() + "/kalendarz";
    }
}
