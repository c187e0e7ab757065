package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** What devices are given and send, and what the house makes of it. */
@IntegrationTest
class OfflinePagesTest {

    private static final UUID PHONE = new UUID(1, 1);
    private static final UUID TABLET = new UUID(1, 2);
    private static final String WHY = "Potwierdziła prowadząca";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private PersonId halina;
    private PersonId zbyszek;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        halina = town.person("Halina", "Nowak");
        zbyszek = town.person("Zbyszek", "Wilk");
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        town.enrolled(club, zbyszek, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(GroupTown.TODAY, "06:00", "07:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void aTickIsOnTheSheetHoweverOftenItIsSent() {
        var tick = tick(1, halina, "present", 1, Instant.now());

        assertThat(send(PHONE, tick)).hasStatusOk().bodyText().contains("\"taken\":[\"" + id(1) + "\"]");
        assertThat(send(PHONE, tick)).hasStatusOk().bodyText().contains("\"taken\":[\"" + id(1) + "\"]");

        assertThat(status(halina)).containsExactly("present");
        assertThat(town.count("SELECT count(*) FROM attendance WHERE person_id = ?", halina.value()))
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM attendance_tick")).isEqualTo(1);
    }

    @Test
    void devicesThatAgreeMakeNoConflictAndOthersWaitToBeDecided() {
        send(PHONE, tick(1, halina, "present", 1, Instant.now()), tick(2, zbyszek, "present", 2, Instant.now()));
        send(TABLET, tick(3, halina, "present", 1, Instant.now()), tick(4, zbyszek, "absent", 2, Instant.now()));

        assertThat(status(halina)).containsExactly("present");
        assertThat(status(zbyszek)).as("stays as it was").containsExactly("present");
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Urządzenia różnią się w 1 wpisie");
        assertThat(coordinator.page("/pulpit")).contains("Rozstrzygnij różnice w obecności");
        assertThat(coordinator.page(ActivityUrls.conflicts(session)))
                .contains("Zbyszek Wilk")
                .doesNotContain("Halina Nowak");
    }

    @Test
    void aDecisionEndsTheConflictAlsoWhenItKeepsWhatStands() {
        send(PHONE, tick(1, halina, "present", 1, Instant.now()));
        send(TABLET, tick(2, halina, "absent", 1, Instant.now()));

        assertThat(decide("", WHY)).hasStatus(422).bodyText().contains(WHY);
        assertThat(decide("excused", WHY)).as("nobody said so").hasStatus(422);
        assertThat(decide("present", WHY)).hasStatus(303);

        assertThat(status(halina)).containsExactly("present");
        assertThat(coordinator.page(ActivityUrls.conflicts(session))).contains("Urządzenia się nie różnią");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Rozstrzygnij różnice");
    }

    @Test
    void aDecisionSaysWhy() {
        send(PHONE, tick(1, halina, "present", 1, Instant.now()));
        send(TABLET, tick(2, halina, "absent", 1, Instant.now()));

        assertThat(decide("absent", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Powód rozstrzygnięcia")
                .containsPattern("value=\"absent\"[^>]*checked");
        assertThat(status(halina)).containsExactly("present");
        assertThat(decide("absent", "a".repeat(301))).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM attendance_tick")).isEqualTo(2);
        assertThat(decide("absent", WHY)).hasStatus(303);

        assertThat(coordinator
                        .sending(ActivityUrls.conflicts(session))
                        .param("version", "3")
                        .param("status." + halina, "absent")
                        .param("reason", "Za późno"))
                .as("somebody was faster")
                .hasStatus(422)
                .bodyText()
                .contains("Ktoś rozstrzygnął to przed chwilą", WHY);
        assertThat(coordinator.page(ActivityUrls.conflicts(session)))
                .containsPattern("Rozstrzygnięcia(?s:.*)Halina Nowak(?s:.*)" + WHY);
        assertThat(coordinator.page(ActivityUrls.attendance(session)))
                .containsPattern("Poprzednie wpisy(?s:.*)Nowak Halina(?s:.*)" + WHY);
        assertThat(coordinator.page("/pulpit/rejestr-zmian?rodzaj=attendance_tick"))
                .contains(WHY);
        assertThat(town.count("SELECT count(*) FROM attendance_tick WHERE reason IS NULL"))
                .as("devices say none")
                .isEqualTo(2);
    }

    @Test
    void whatIsSavedOnThePageCountsAsADevice() {
        assertThat(coordinator
                        .sending(ActivityUrls.attendance(session))
                        .param("version", "1")
                        .param("action", "save")
                        .param("status." + halina, "present"))
                .hasStatus(303);

        send(PHONE, tick(1, halina, "absent", 1, 1, Instant.now()));
        assertThat(status(halina)).as("the phone did not know").containsExactly("present");
        assertThat(coordinator.page(ActivityUrls.conflicts(session))).contains("Halina Nowak");

        send(TABLET, tick(2, halina, "absent", 1, 3, Instant.now()));
        assertThat(status(halina)).as("the tablet did").containsExactly("absent");
    }

    @Test
    void minutesAndGuestsAreMergedEachByItself() {
        send(
                PHONE,
                tick(1, halina, "present", 1, Instant.now()),
                minutes(2, halina, "late", 10, 2, 1),
                guests(3, 7, 3, 1));
        send(
                TABLET,
                minutes(4, halina, "leftEarly", 5, 1, 1),
                minutes(5, halina, "late", 20, 2, 1),
                guests(6, 7, 3, 1));

        assertThat(minutesOf(halina))
                .as("the first lateness stays, nobody differs about leaving")
                .containsExactly("present 10 5");
        assertThat(guests()).containsExactly(7);
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Urządzenia różnią się w 1 wpisie");
        assertThat(coordinator.page(ActivityUrls.conflicts(session)))
                .contains("Halina Nowak", "spóźnienie 10 min", "spóźnienie 20 min")
                .doesNotContain("wyjście", "gości:");

        assertThat(coordinator
                        .sending(ActivityUrls.conflicts(session))
                        .param("version", coordinator.hidden(ActivityUrls.conflicts(session), "version"))
                        .param("late." + halina, "20")
                        .param("reason", WHY))
                .hasStatus(303);
        assertThat(minutesOf(halina)).containsExactly("present 20 5");
        send(PHONE, guests(7, 9, 4, 1));
        assertThat(guests()).as("the tablet had said seven").containsExactly(7);
        assertThat(coordinator.page(ActivityUrls.conflicts(session))).contains("gości: 7", "gości: 9");
    }

    @Test
    void whatThePageSaidIsNotForgottenWhenADeviceAddsMinutes() {
        save("10", "4");
        send(PHONE, minutes(1, halina, "leftEarly", 15, 1, 2));
        assertThat(minutesOf(halina)).containsExactly("present 10 15");

        send(TABLET, tick(2, halina, "absent", 1, Instant.now()), guests(3, 5, 2, 1));
        assertThat(minutesOf(halina)).as("the tablet had read neither").containsExactly("present 10 15");
        assertThat(guests()).containsExactly(4);
        assertThat(coordinator.page(ActivityUrls.conflicts(session))).contains("gości: 4", "gości: 5", "Halina Nowak");
    }

    @Test
    void thePageTakesMinutesAndGuestsAndBlankOnesTakeThemBack() {
        assertThat(save("601", "4")).hasStatus(422).bodyText().contains("liczbę od 0 do 600");
        assertThat(save("10", "4")).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.attendance(session))).contains("Goście bez nazwisk", "value=\"10\"");
        assertThat(save("", "")).hasStatus(303);

        assertThat(minutesOf(halina)).containsExactly("present 0 null");
        assertThat(guests()).containsExactly(0);
        assertThat(coordinator.page(ActivityUrls.attendance(session))).contains("spóźnienie 10 min");
    }

    @Test
    void aTickSaysOneThingWithinReason() {
        assertThat(send(PHONE, minutes(1, halina, "late", 601, 1, 1))).hasStatus(400);
        assertThat(send(PHONE, minutes(1, halina, "guests", 1, 1, 1)))
                .as("guests are nobody's")
                .hasStatus(400);
        assertThat(send(PHONE, guests(1, -1, 1, 1))).hasStatus(400);
    }

    @Test
    void clocksThatAreWrongByAnHourChangeNothing() {
        var late = Instant.now().plusSeconds(3600);
        send(PHONE, tick(1, halina, "present", 1, late), tick(2, halina, "excused", 2, late.minusSeconds(7200)));

        assertThat(status(halina)).containsExactly("excused");
    }

    @Test
    void ticksOfASessionThatWasCalledOffStayOnTheDevice() {
        callOff();

        assertThat(send(PHONE, tick(1, halina, "present", 1, Instant.now())))
                .hasStatusOk()
                .bodyText()
                .contains("\"taken\":[]", "Te zajęcia odwołano");
        assertThat(town.count("SELECT count(*) FROM attendance_tick")).isZero();
    }

    @Test
    void refusedTicksAreToldWithNamesTheSessionAndWhereToItWasMoved() {
        var tick = tick(1, halina, "present", 1, Instant.now());
        for (var hour : List.of("08", "10")) {
            assertThat(coordinator.post(
                            ActivityUrls.moveSession(standing()),
                            Map.of(
                                    "version",
                                    "1",
                                    "on",
                                    "15.05.2019",
                                    "from",
                                    hour + ":00",
                                    "to",
                                    hour + ":45",
                                    "statusReason",
                                    "remont")))
                    .hasStatus(303);
        }

        assertThat(send(PHONE, tick))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "\"taken\":[]",
                        "Te zajęcia przeniesiono",
                        "\"words\":\"Klub dla seniorów, 15.05.2019, 06:00–07:00\"",
                        "\"" + halina + "\":\"Nowak Halina\"",
                        "\"movedTo\":\"" + standing() + "\"",
                        "\"movedWords\":\"15.05.2019, 10:00–10:45\"")
                .doesNotContain("Zbyszek");
        town.set(club, "hidden_membership", true);
        assertThat(send(PHONE, tick)).bodyText().doesNotContain("Nowak");
    }

    private SessionId standing() {
        return new SessionId(Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT id FROM session WHERE status = 'planned'")
                        .query(UUID.class)
                        .single())));
    }

    @Test
    void whatWasRefusedLeavesTheDeviceWhenAskedAndTheTrailKeepsWhy() {
        var elsewhere = new GroupTown(world.town(), jdbc).person("Obca", "Osoba");
        var strange = tick(2, elsewhere, "present", 2, Instant.now());
        callOff();
        var refused = tick(1, halina, "present", 1, Instant.now());

        assertThat(discard(1, refused)).hasStatusOk().bodyText().contains("\"discarded\":[\"" + id(1) + "\"]");
        assertThat(discard(1, refused)).as("again, when its answer was lost").hasStatusOk();
        assertThat(discard(2, refused, strange)).hasStatusOk().bodyText().contains("Te zajęcia odwołano");

        assertThat(town.count("SELECT count(*) FROM discarded_tick")).isEqualTo(2);
        assertThat(town.count(
                        "SELECT count(*) FROM discarded_tick WHERE reason = 'session_cancelled' AND person_id = ?",
                        halina.value()))
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM discarded_tick WHERE person_id IS NULL"))
                .as("nobody of another town is named")
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM audit_entry WHERE table_name = 'discarded_tick'"))
                .isEqualTo(2);
    }

    @Test
    void whatCanBeTakenAfterAllIsNotDiscarded() {
        assertThat(discard(1, tick(1, halina, "present", 1, Instant.now())))
                .hasStatusOk()
                .bodyText()
                .contains("\"taken\":[\"" + id(1) + "\"]", "\"discarded\":[]");
        assertThat(status(halina)).containsExactly("present");
    }

    @Test
    void whoIsNotInReachIsNotTaken() {
        var elsewhere = new GroupTown(world.town(), jdbc).person("Obca", "Osoba");

        assertThat(send(PHONE, tick(1, elsewhere, "present", 1, Instant.now())))
                .hasStatusOk()
                .bodyText()
                .contains("\"taken\":[]", "Nie prowadzisz już tych zajęć");
        assertThat(send(PHONE, tick(1, halina, "maybe", 1, Instant.now()))).hasStatus(400);
    }

    @Test
    void onlyWhoLeadsTakesTheListAlongWithNamesAlone() {
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS)).contains("\"sessions\":[]");
        assertThat(coordinator.page(ActivityUrls.OFFLINE)).doesNotContain("Nowak");

        town.leads(club, membershipOf());
        var lastDay = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(3), "06:00", "07:00"));
        var dayAfter = town.session(club, GroupTown.hours(GroupTown.TODAY.plusDays(4), "06:00", "07:00"));

        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains(
                        "\"today\":\"2019-05-15\"",
                        "\"dayWords\":\"środa, 15.05.2019\"",
                        "Nowak Halina",
                        session.toString(),
                        "\"version\":1",
                        "\"headcount\":false",
                        lastDay.toString())
                .doesNotContain("pesel", "bornOn", dayAfter.toString());
        assertThat(coordinator.page(ActivityUrls.OFFLINE)).contains("href=\"/pulpit\"", "Ile osób przyszło");
        town.evidence(club, "headcount", null);
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains("\"headcount\":true")
                .doesNotContain("Nowak Halina");
    }

    @Test
    void whoLeadsAGroupThatKeepsNamesTakesAlongWhoMayPickUpAChildAndNobodyElseDoes() {
        town.leads(club, membershipOf());
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO pick_up_permission (organisation_id, id, group_id, person_id, kind, name, phone, valid_from, valid_to)
                        SELECT current_organisation(), gen_random_uuid(), :group, :child, 'person', x.name, '600100200', x.day, x.day
                        FROM (VALUES ('Babcia Ewa', DATE '2019-05-15'), ('Wujek Jan', DATE '2019-05-14')) AS x (name, day)
                        """)
                        .param("group", club.value())
                        .param("child", halina.value())
                        .update());
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains("Babcia Ewa", "600100200")
                .as("whose day is over")
                .doesNotContain("Wujek Jan");
        assertThat(coordinator.page(ActivityUrls.OFFLINE))
                .as("the page is kept in the clear")
                .doesNotContain("Babcia");
        town.set(club, "hidden_membership", true);
        town.evidence(club, "code_list", null);
        assertThat(coordinator.page(ActivityUrls.OFFLINE_LISTS))
                .contains("\"pickUps\":[]")
                .doesNotContain("Babcia");
    }

    @Test
    void onlyWhoLeadsIsShownTheWayToIt() {
        var member = town.town().member(Role.FACILITATOR);
        town.leads(club, member.membership());
        var leader = clerks.as(town.town().signedIn(member));
        var yesterday = town.session(club, GroupTown.hours(GroupTown.TODAY.minusDays(1), "06:00", "07:00"));
        for (var page : List.of(ActivityUrls.CALENDAR, ActivityUrls.attendance(session))) {
            assertThat(leader.page(page)).as(page).contains(wayToIt());
            assertThat(coordinator.page(page)).as(page).doesNotContain(wayToIt());
        }
        assertThat(leader.page(ActivityUrls.attendance(yesterday))).doesNotContain(wayToIt());
        town.evidence(club, "headcount", null);
        assertThat(leader.page(ActivityUrls.attendance(session)))
                .as("nobody signs where people are only counted")
                .doesNotContain(wayToIt());
    }

    private static String wayToIt() {
        return "href=\"" + ActivityUrls.OFFLINE + "\"";
    }

    private void callOff() {
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'Awaria' WHERE id = :id")
                        .param("id", session.value())
                        .update());
    }

    private UUID membershipOf() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT m.id FROM membership m JOIN account a ON a.id = m.account_id ORDER BY m.created_at DESC LIMIT 1")
                        .query(UUID.class)
                        .single()));
    }

    private MvcTestResult decide(String status, String reason) {
        return coordinator
                .sending(ActivityUrls.conflicts(session))
                .param("version", coordinator.hidden(ActivityUrls.conflicts(session), "version"))
                .param("status." + halina, status)
                .param("reason", reason)
                .exchange();
    }

    @Test
    void whatAStrangerMightSendIsTakenOrLeftAndBreaksNothing() {
        var first = tick(91, halina, "present", 1, Instant.parse("2019-05-15T10:00:00Z"));
        var again = tick(91, halina, "absent", 2, Instant.parse("2019-05-15T10:00:00Z"));

        assertThat(send(PHONE, first, again)).as("one id twice").hasStatusOk();
        assertThat(status(halina)).containsExactly("present");
        assertThat(send(TABLET, again)).as("another device's id").hasStatusOk();
        assertThat(status(halina)).containsExactly("present");
        assertThat(send(PHONE, tick(92, halina, "absent", 3, Instant.MIN), tick(93, halina, "absent", 4, Instant.MAX)))
                .as("clocks wrong by ages")
                .hasStatusOk();
        assertThat(sendAll("""
                        {"device": "%s", "clock": "+1000000000-12-31T23:59:59Z", "ticks": [%s]}""".formatted(PHONE, tick(94, halina, "absent", 5, Instant.MAX))))
                .hasStatusOk();
    }

    private MvcTestResult send(UUID device, String... ticks) {
        return sendAll(
                """
                {"device": "%s", "clock": "%s", "ticks": [%s]}""".formatted(device, Instant.now(), String.join(",", ticks)).replace("%s", session.toString()));
    }

    private MvcTestResult discard(int number, String... ticks) {
        return sendAll("""
                {"device": "%s", "clock": "%s", "discard": ["%s"], "ticks": [%s]}""".formatted(PHONE, Instant.now(), id(number), String.join(",", ticks)));
    }

    private MvcTestResult sendAll(String content) {
        return coordinator
                .sending(ActivityUrls.OFFLINE_TICKS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private String tick(int number, PersonId person, String status, int counter, Instant clock) {
        return tick(number, person, status, counter, 1, clock);
    }

    private String tick(int number, PersonId person, String status, int counter, int seen, Instant clock) {
        return """
                {"id": "%s", "session": "%s", "person": "%s", "status": "%s", "counter": %d, "seen": %d, "clock": "%s"}""".formatted(id(number), session, person, status, counter, seen, clock);
    }

    private static String minutes(int number, PersonId person, String field, int said, int counter, int seen) {
        return """
                {"id": "%s", "session": "%%s", "person": "%s", "%s": %d, "counter": %d, "seen": %d, "clock": "%s"}""".formatted(id(number), person, field, said, counter, seen, Instant.now());
    }

    private static String guests(int number, int said, int counter, int seen) {
        return """
                {"id": "%s", "session": "%%s", "guests": %d, "counter": %d, "seen": %d, "clock": "%s"}""".formatted(id(number), said, counter, seen, Instant.now());
    }

    private MvcTestResult save(String late, String guests) {
        return coordinator
                .sending(ActivityUrls.attendance(session))
                .param("version", coordinator.hidden(ActivityUrls.attendance(session), "version"))
                .param("action", "save")
                .param("reason", "Pomyłka na liście")
                .param("status." + halina, "present")
                .param("late." + halina, late)
                .param("guests", guests)
                .exchange();
    }

    private List<String> minutesOf(PersonId person) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("""
                        SELECT concat_ws(' ', status, coalesce(late_minutes::text, 'null'), coalesce(left_early_minutes::text, 'null'))
                        FROM known_attendance WHERE session_id = :session AND person_id = :person
                        """)
                        .param("session", session.value())
                        .param("person", person.value())
                        .query(String.class)
                        .list()));
    }

    private List<Integer> guests() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT guests FROM known_guest_count WHERE session_id = :session")
                        .param("session", session.value())
                        .query(Integer.class)
                        .list()));
    }

    private List<String> status(PersonId person) {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql(
                                "SELECT status FROM known_attendance WHERE session_id = :session AND person_id = :person")
                        .param("session", session.value())
                        .param("person", person.value())
                        .query(String.class)
                        .list()));
    }
}
