package pl.mors.activity.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;

/** What devices send is taken or refused, and what was refused leaves them. */
class OfflineTicksTest extends OfflinePages {

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

    private void callOff() {
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'Awaria' WHERE id = :id")
                        .param("id", session.value())
                        .update());
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

    private MvcTestResult discard(int number, String... ticks) {
        return sendAll("""
                {"device": "%s", "clock": "%s", "discard": ["%s"], "ticks": [%s]}""".formatted(PHONE, Instant.now(), id(number), String.join(",", ticks)));
    }
}
