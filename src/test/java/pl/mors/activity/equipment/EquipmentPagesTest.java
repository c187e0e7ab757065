package pl.mors.activity.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.EquipmentUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.calendar.EquipmentId;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.programme.VenueId;

/** The list of equipment, what is added to it, and the page that says which sessions have it. */
@IntegrationTest
class EquipmentPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(coordinator.get(EquipmentUrls.EQUIPMENT))
                .hasStatusOk()
                .bodyText()
                .contains("Nie wpisano jeszcze żadnego sprzętu. Dodaj to", "Dodaj sprzęt");
        assertThat(clerks.of(town.town(), Role.AUDITOR).get(EquipmentUrls.EQUIPMENT))
                .bodyText()
                .doesNotContain("Dodaj sprzęt");
        assertThat(coordinator.get(ActivityUrls.CALENDAR)).bodyText().contains(EquipmentUrls.EQUIPMENT);
    }

    @Test
    void equipmentIsAddedAndCorrected() {
        var venue = town.venue("Dom sąsiedzki").toString();

        assertThat(add("Laptop", "10", "ŚT/8/2018", venue)).hasStatus(303);
        var laptop = only();
        assertThat(body(EquipmentUrls.one(laptop)))
                .contains("Laptop (ŚT/8/2018)", "W użyciu", "W tych dniach nikt nie zarezerwował");
        assertThat(coordinator
                        .sending(EquipmentUrls.change(laptop))
                        .param("name", "Laptop dla kursantów")
                        .param("pieces", "12")
                        .param("version", "1"))
                .hasStatus(303);
        assertThat(body(EquipmentUrls.change(laptop))).contains("Laptop dla kursantów", "value=\"12\"");
        assertThat(coordinator
                        .sending(EquipmentUrls.change(laptop))
                        .param("name", "Laptop")
                        .param("pieces", "9")
                        .param("version", "1"))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zmienił", "Teraz zapisane jest:", "value=\"9\"")
                .containsPattern("Liczba sztuk</dt>\\s*<dd[^>]*>\\s*12\\s*<")
                .containsPattern("name=\"version\"\\s+value=\"2\"");
    }

    @Test
    void refusesWhatNobodyCouldTellApart() {
        assertThat(add("Projektor", "1", "P/1", "")).hasStatus(303);
        assertThat(add("Projektor", "1", "", "")).hasStatus(303);

        assertThat(add("Projektor", "1", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("taki sprzęt już jest w tym miejscu");
        assertThat(add("Ekran", "1", "P/1", "")).hasStatus(422).bodyText().contains("ten numer ma już „Projektor”");
        assertThat(add("", "100", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Liczba sztuk: wpisz liczbę całkowitą od 1 do 99");
    }

    @Test
    void ofFiftyClerksWhoAddTheSameExactlyOneDoes() throws Exception {
        var statuses = Race.of(
                50,
                runner -> coordinator
                        .post(EquipmentUrls.NEW_EQUIPMENT, Map.of("name", "Autobus", "pieces", "1"))
                        .getResponse()
                        .getStatus());

        assertThat(statuses).filteredOn(status -> status == 303).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 422).hasSize(49);
    }

    @Test
    void theListIsSoughtNarrowedAndPaged() {
        IntStream.range(0, 60).forEach(number -> town.equipment("Aparat %02d".formatted(number), 1));
        var boat = town.equipment("Łódź wiosłowa", 2);
        town.withdrawn(boat, LocalDate.of(2019, 5, 1));

        var first = body(EquipmentUrls.EQUIPMENT);
        assertThat(first).contains("Aparat 00", "Aparat 49").doesNotContain("Aparat 50", "Łódź");
        assertThat(body(linked(first, "\\?strona=")))
                .contains("Aparat 50", "Łódź wiosłowa")
                .doesNotContain("Aparat 49");
        assertThat(body(EquipmentUrls.EQUIPMENT + "?slowa=lodz"))
                .contains("Łódź wiosłowa", "Wycofany z użytku od 01.05.2019")
                .doesNotContain("Aparat");
        assertThat(body(EquipmentUrls.EQUIPMENT + "?slowa=lodz&stan=w-uzyciu")).contains("Nie ma takiego sprzętu.");
        assertThat(body(EquipmentUrls.EQUIPMENT + "?stan=wycofany"))
                .contains("Łódź wiosłowa")
                .doesNotContain("Aparat");
    }

    @Test
    void whatIsKeptInOnePlaceStandsTogetherOnThePagesToo() {
        var house = town.venue("Dom sąsiedzki");
        IntStream.range(0, 60).forEach(number -> keep(town.equipment("Aparat %02d".formatted(number), 1), house));
        town.equipment("Zszywacz", 1);

        var first = body(EquipmentUrls.EQUIPMENT + "?kolejnosc=miejsce");
        assertThat(first).contains("Aparat 48", "Zszywacz").doesNotContain("Aparat 49");
        assertThat(first.indexOf("Zszywacz")).isLessThan(first.indexOf("Aparat 00"));
        var second = body(linked(first, "\\?kolejnosc=miejsce&amp;strona="));
        assertThat(second).contains("Aparat 49", "Aparat 59").doesNotContain("Aparat 48", "Zszywacz");
        assertThat(body(linked(second, "\\?kolejnosc=miejsce&amp;strona=")))
                .contains("Aparat 00", "Aparat 48", "Zszywacz")
                .doesNotContain("Aparat 49");
    }

    @Test
    void theListIsASheetToo() throws IOException {
        var boat = town.equipment("Łódź wiosłowa", 2);
        keep(boat, town.venue("Przystań"));
        town.withdrawn(boat, LocalDate.of(2019, 5, 1));
        town.equipment("Aparat", 1);

        var answer = coordinator.get(EquipmentUrls.EQUIPMENT_SHEET + "?stan=wycofany");

        assertThat(answer).hasStatusOk();
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("Nazwa");
            var row = rows.getLast();
            assertThat(row.getCellText(0)).isEqualTo("Łódź wiosłowa");
            assertThat(row.getCellText(2)).isEqualTo("Przystań");
            assertThat(row.getCellText(3)).isEqualTo("2");
            assertThat(row.getCellAsDate(4).orElseThrow().toLocalDate()).isEqualTo("2019-05-01");
            assertThat(row.getCellText(5)).isEqualTo("Zepsuty");
        }
    }

    @Test
    void aSecondPressAfterSomebodyElsesChangeIsNotStaleAgain() {
        var projector = town.equipment("Projektor", 1);

        assertThat(withdrawing(projector, "01.07.2019", 9))
                .hasStatus(409)
                .bodyText()
                .containsPattern("name=\"version\"\\s+value=\"1\"");
    }

    @Test
    void thePageSaysWhichSessionsHaveItThisWeek() {
        var laptops = town.equipment("Laptop", 10);
        var club = town.group("Klub dla seniorów");
        var hidden = town.group("Grupa wsparcia");
        town.set(hidden, "listed_publicly", false);
        lend(club, LocalDate.of(2019, 5, 16), laptops, 4);
        lend(hidden, LocalDate.of(2019, 5, 17), laptops, 3);
        lend(club, LocalDate.of(2019, 5, 23), laptops, 2);
        var facilitator = clerks.of(town.town(), Role.FACILITATOR);

        assertThat(body(EquipmentUrls.one(laptops)))
                .contains("Rezerwacje od 15.05.2019 do 21.05.2019", "16.05.2019", "Klub dla seniorów", "Grupa wsparcia")
                .doesNotContain("23.05.2019");
        assertThat(body(EquipmentUrls.oneFrom(laptops, LocalDate.of(2019, 5, 22))))
                .contains("23.05.2019");
        assertThat(facilitator.get(EquipmentUrls.one(laptops)))
                .bodyText()
                .contains("termin zajęty", "Klub dla seniorów")
                .doesNotContain("Grupa wsparcia", ActivityUrls.SESSIONS + "/");
    }

    @Test
    void whatIsWithdrawnNamesTheSessionsThatCountedOnItAndComesBack() {
        var projector = town.equipment("Projektor", 1);
        lend(town.group("Klub dla seniorów"), LocalDate.of(2019, 7, 16), projector, 1);
        assertThat(body(EquipmentUrls.withdraw(projector))).contains("value=\"15.05.2019\"");

        assertThat(withdrawing(projector, "15.05.1919", 1)).hasStatus(422);
        assertThat(withdrawing(projector, "01.07.2019", 1)).hasStatus(303);

        assertThat(body(EquipmentUrls.one(projector)))
                .contains(
                        "W użyciu, wycofany od 01.07.2019",
                        "Zajęcia, którym zabraknie sprzętu",
                        "Klub dla seniorów",
                        "Spalona lampa");
        assertThat(withdrawing(projector, "01.07.2019", 1)).hasStatus(409);
        assertThat(coordinator.post(EquipmentUrls.bringBack(projector), Map.of("version", "2")))
                .hasStatus(303);
        assertThat(body(EquipmentUrls.one(projector)))
                .contains("W użyciu")
                .doesNotContain("Zajęcia, którym zabraknie sprzętu");
    }

    @Test
    void theDeskLeadsToTheFirstSessionThatWillLackItUntilItIsReplaced() {
        var laptops = town.equipment("Laptop", 10);
        var club = town.group("Klub dla seniorów");
        var other = town.group("Grupa wsparcia");
        lend(club, LocalDate.of(2019, 5, 14), laptops, 9);
        lend(club, LocalDate.of(2019, 8, 20), laptops, 9);
        var first = lend(club, LocalDate.of(2019, 7, 16), laptops, 9);
        lend(other, LocalDate.of(2019, 7, 17), laptops, 1);
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(other, facilitator.membership());
        assertThat(body(IdentityUrls.DESK)).doesNotContain("na których go zabraknie");

        town.town().inside(() -> jdbc.sql("UPDATE equipment SET pieces = 7").update());

        assertThat(body(IdentityUrls.DESK))
                .contains(
                        "Zmień sprzęt na zajęciach, na których go zabraknie: Klub dla seniorów, od 16.07.2019 – liczba terminów: 2",
                        ActivityUrls.session(first))
                .doesNotContain("na których go zabraknie: Grupa wsparcia");
        assertThat(clerks.as(town.town().signedIn(facilitator)).page(IdentityUrls.DESK))
                .doesNotContain("na których go zabraknie");
        town.leads(club, facilitator.membership());
        assertThat(clerks.as(town.town().signedIn(facilitator)).page(IdentityUrls.DESK))
                .contains("na których go zabraknie: Klub dla seniorów");
        assertThat(coordinator
                        .sending(ActivityUrls.sessionEquipment(first))
                        .param("version", "1")
                        .param("pieces-" + laptops, "6"))
                .hasStatus(303);
        assertThat(body(IdentityUrls.DESK)).contains("Klub dla seniorów, od 20.08.2019 – liczba terminów: 1");
    }

    @Test
    void doesNotComeBackBesideAnotherLikeIt() {
        var old = town.equipment("Projektor", 1);
        town.withdrawn(old, LocalDate.of(2019, 5, 1));
        town.equipment("Projektor", 1);

        assertThat(coordinator.post(EquipmentUrls.bringBack(old), Map.of("version", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("Taki sam sprzęt jest już w użyciu");
    }

    @Test
    void whoOnlyReadsChangesNothing() {
        var projector = town.equipment("Projektor", 1);
        var auditor = clerks.of(town.town(), Role.AUDITOR);

        assertThat(auditor.get(EquipmentUrls.one(projector))).hasStatusOk();
        for (var address : List.of(
                EquipmentUrls.NEW_EQUIPMENT, EquipmentUrls.change(projector), EquipmentUrls.withdraw(projector))) {
            assertThat(auditor.get(address)).hasStatus(403);
        }
        assertThat(auditor.post(EquipmentUrls.bringBack(projector), Map.of("version", "1")))
                .hasStatus(403);
    }

    @Test
    void anotherTownsEquipmentIsNotFound() {
        var elsewhere = new GroupTown(world.town(), jdbc).equipment("Autobus", 1);

        assertThat(coordinator.get(EquipmentUrls.one(elsewhere))).hasStatus(404);
        assertThat(coordinator.get(EquipmentUrls.one(new EquipmentId(UUID.randomUUID()))))
                .hasStatus(404);
        assertThat(body(EquipmentUrls.EQUIPMENT)).doesNotContain("Autobus");
    }

    private MockMvcRequestBuilder withdrawing(EquipmentId equipment, String on, int version) {
        return coordinator
                .sending(EquipmentUrls.withdraw(equipment))
                .param("withdrawnOn", on)
                .param("reason", "Spalona lampa")
                .param("version", String.valueOf(version));
    }

    private MockMvcRequestBuilder add(String name, String pieces, String number, String venue) {
        return coordinator
                .sending(EquipmentUrls.NEW_EQUIPMENT)
                .param("name", name)
                .param("pieces", pieces)
                .param("inventoryNumber", number)
                .param("venue", venue);
    }

    private SessionId lend(GroupId group, LocalDate day, EquipmentId equipment, int pieces) {
        var session = town.session(group, GroupTown.hours(day, "10:00", "12:00"));
        town.lends(session, equipment, pieces);
        return session;
    }

    private EquipmentId only() {
        return new EquipmentId(Objects.requireNonNull(town.town()
                .inside(() ->
                        jdbc.sql("SELECT id FROM equipment").query(UUID.class).single())));
    }

    private void keep(EquipmentId equipment, VenueId venue) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE equipment SET venue_id = ? WHERE id = ?")
                        .params(venue.value(), equipment.value())
                        .update());
    }

    /** Where a page of the list leads on or back. */
    private static String linked(String body, String query) {
        var link = Pattern.compile("href=\"(" + EquipmentUrls.EQUIPMENT + query + "[^\"]+)\"")
                .matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private String body(String address) {
        return assertThat(coordinator.get(address)).hasStatusOk().bodyText().actual();
    }
}
