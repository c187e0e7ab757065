package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.activity.ActivityUrls;
import pl.mors.person.PersonId;

/** What the house makes of devices that differ, and of what its own page says beside them. */
class OfflineConflictsTest extends OfflinePages {

    private static final String WHY = "Potwierdziła prowadząca";

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
        assertThat(guestsOnSheet()).containsExactly(7);
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
        assertThat(guestsOnSheet()).as("the tablet had said seven").containsExactly(7);
        assertThat(coordinator.page(ActivityUrls.conflicts(session))).contains("gości: 7", "gości: 9");
    }

    @Test
    void whatThePageSaidIsNotForgottenWhenADeviceAddsMinutes() {
        save("10", "4");
        send(PHONE, minutes(1, halina, "leftEarly", 15, 1, 2));
        assertThat(minutesOf(halina)).containsExactly("present 10 15");

        send(TABLET, tick(2, halina, "absent", 1, Instant.now()), guests(3, 5, 2, 1));
        assertThat(minutesOf(halina)).as("the tablet had read neither").containsExactly("present 10 15");
        assertThat(guestsOnSheet()).containsExactly(4);
        assertThat(coordinator.page(ActivityUrls.conflicts(session))).contains("gości: 4", "gości: 5", "Halina Nowak");
    }

    @Test
    void thePageTakesMinutesAndGuestsAndBlankOnesTakeThemBack() {
        assertThat(save("601", "4")).hasStatus(422).bodyText().contains("liczbę od 0 do 600");
        assertThat(save("10", "4")).hasStatus(303);
        assertThat(coordinator.page(ActivityUrls.attendance(session))).contains("Goście bez nazwisk", "value=\"10\"");
        assertThat(save("", "")).hasStatus(303);

        assertThat(minutesOf(halina)).containsExactly("present 0 null");
        assertThat(guestsOnSheet()).containsExactly(0);
        assertThat(coordinator.page(ActivityUrls.attendance(session))).contains("spóźnienie 10 min");
    }

    private MvcTestResult decide(String status, String reason) {
        return coordinator
                .sending(ActivityUrls.conflicts(session))
                .param("version", coordinator.hidden(ActivityUrls.conflicts(session), "version"))
                .param("status." + halina, status)
                .param("reason", reason)
                .exchange();
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

    private List<Integer> guestsOnSheet() {
        return Objects.requireNonNull(town.town()
                .inside(() -> jdbc.sql("SELECT guests FROM known_guest_count WHERE session_id = :session")
                        .param("session", session.value())
                        .query(Integer.class)
                        .list()));
    }
}
