package pl.mors.activity.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.Role;
import pl.mors.programme.ProgrammeId;

/** The schedule of support is published in versions that stay as they were. */
@IntegrationTest
class SchedulePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 22);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private ProgrammeId programme;
    private GroupId club;
    private SessionId session;
    private String address;
    private Clerk coordinator;

    @BeforeEach
    void plan() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme();
        club = town.club(programme);
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        address = ActivityUrls.schedule(programme, YearMonth.of(2019, 5));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void whatWasAddedAndMovedAwayOrCalledOffSinceIsNotSimplyAdded() {
        assertThat(coordinator.post(address)).hasStatus(303);
        var moved = town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));
        var cancelled = town.session(club, GroupTown.hours(DAY, "16:00", "17:00"));
        coordinator.post(
                ActivityUrls.moveSession(moved),
                Map.of("version", "1", "on", "24.05.2019", "from", "14:00", "to", "15:00", "statusReason", "remont"));
        coordinator.post(ActivityUrls.cancelSession(cancelled), Map.of("version", "1", "statusReason", "choroba"));

        assertThat(coordinator.page(address))
                .contains(
                        "14:00–15:00, Klub dla seniorów: dodane, obecnie przeniesione",
                        "16:00–17:00, Klub dla seniorów: dodane, obecnie odwołane",
                        "14:00–15:00, Klub dla seniorów: dodane</li>");
    }

    @Test
    void aVersionIsFrozenAndTheNextSaysWhatIsOtherwise() {
        assertThat(coordinator.post(address)).hasStatus(303);
        assertThat(coordinator.post(
                        ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "choroba")))
                .hasStatus(303);
        town.session(club, GroupTown.hours(DAY, "14:00", "15:00"));

        assertThat(coordinator.get(address))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Zmiany od ostatniej publikacji",
                        "środa, 22.05.2019, 14:00–15:00, Klub dla seniorów: dodane",
                        "odwołane (było: zaplanowane)",
                        "Skrót zawartości (SHA-256): ");
        assertThat(coordinator.post(address)).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM support_schedule WHERE content LIKE '%CANCELLED%' AND number = 2"))
                .isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM support_schedule WHERE content LIKE '%PLANNED%' AND number = 1"
                        + " AND content_digest = sha256(convert_to(content, 'UTF8'))"))
                .isEqualTo(1);
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE support_schedule SET content = '[]'")
                                .update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void theSameIsNotPublishedTwiceAndNothingNotAtAll() {
        assertThat(coordinator.post(address)).hasStatus(303);
        assertThat(coordinator.post(address)).hasStatus(303);
        assertThat(coordinator.post(address.replace("2019-05", "2019-07"))).hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM support_schedule")).isEqualTo(1);
    }

    @Test
    void whatWasEnteredAfterwardsIsMarked() {
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held', recorded_late = true WHERE id = :id")
                        .param("id", session.value())
                        .update());

        assertThat(coordinator.get(address)).bodyText().contains("Odbyły się, wpisane po fakcie");
    }

    @Test
    void aVersionIsPrintedAndDownloadedAsItWasPublished() throws IOException {
        coordinator.post(address);
        var version = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM support_schedule")
                        .query(UUID.class)
                        .single());
        coordinator.post(ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "choroba"));

        assertThat(ArchivalPdf.of(coordinator.get(ActivityUrls.schedulePaper(version))))
                .contains("Harmonogram form wsparcia", "Klub dla seniorów", "Zaplanowane")
                .doesNotContain("Odwołane");
        var sheet = coordinator.get(ActivityUrls.scheduleSheet(version));
        assertThat(sheet).hasStatusOk();
        assertThat(sheet.getResponse().getHeader("Content-Disposition"))
                .contains("harmonogram-form-wsparcia-2019-05-1.xlsx");
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getLast().stream().filter(Objects::nonNull).map(Cell::getText))
                    .contains("Klub dla seniorów", "Zaplanowane");
        }
    }

    @Test
    void saysForHowManyPeopleEachIsAndThatThisChanged() throws IOException {
        town.set(club, "capacity", 24);
        assertThat(coordinator.page(address)).contains("Liczba miejsc</span>24<");
        coordinator.post(address);
        town.set(club, "capacity", 15);

        assertThat(coordinator.page(address)).contains("Klub dla seniorów: inna liczba miejsc (było: 24)");
        var version = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM support_schedule")
                        .query(UUID.class)
                        .single());
        assertThat(ArchivalPdf.of(coordinator.get(ActivityUrls.schedulePaper(version))))
                .contains("Liczba miejsc", "24");
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(coordinator
                .get(ActivityUrls.scheduleSheet(version))
                .getResponse()
                .getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.getLast().stream().filter(Objects::nonNull).map(Cell::getText))
                    .contains("24");
        }
    }

    @Test
    void theDeskAsksToPublishWhatIsOtherwiseThanPublishedLast() {
        var asked = "Opublikuj nową wersję harmonogramu";
        assertThat(desk(Role.COORDINATOR)).as("nothing was published").doesNotContain(asked);
        coordinator.post(address);
        assertThat(desk(Role.COORDINATOR)).doesNotContain(asked);
        coordinator.post(ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "choroba"));
        assertThat(desk(Role.COORDINATOR)).contains(asked, address);
        assertThat(desk(Role.RECEPTION)).as("who may not publish").doesNotContain(asked);
        coordinator.post(address);
        assertThat(desk(Role.COORDINATOR)).doesNotContain(asked);
    }

    @Test
    void ofMonthsThatAreOverTheDeskAsksNothing() {
        var past = town.session(club, GroupTown.hours(LocalDate.of(2019, 4, 24), "10:00", "12:00"));
        coordinator.post(ActivityUrls.schedule(programme, YearMonth.of(2019, 4)));
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET status = 'cancelled', status_reason = 'choroba' WHERE id = :id")
                        .param("id", past.value())
                        .update());

        assertThat(desk(Role.COORDINATOR)).doesNotContain("Opublikuj nową wersję harmonogramu");
    }

    private String desk(Role role) {
        return clerks.of(town.town(), role).page(IdentityUrls.DESK);
    }

    @Test
    void aSessionIsALinkForWhomItsPageIsOpen() {
        var foreign = town.session(town.club(programme), GroupTown.hours(DAY, "14:00", "15:00"));
        var leader = town.town().member(Role.FACILITATOR);
        town.leads(club, leader.membership());
        var facilitator = clerks.as(town.town().signedIn(leader));

        assertThat(facilitator.page(address))
                .contains(ActivityUrls.session(session), "14:00–15:00")
                .doesNotContain(ActivityUrls.session(foreign));
        assertThat(facilitator.get(ActivityUrls.session(foreign))).hasStatus(404);
        assertThat(coordinator.page(address)).contains(ActivityUrls.session(session), ActivityUrls.session(foreign));
    }

    @Test
    void whoDoesNotAnswerForTheProgrammeReadsAndDoesNotPublish() {
        var reception = clerks.of(town.town(), Role.RECEPTION);

        assertThat(reception.get(address)).hasStatusOk().bodyText().doesNotContain("Opublikuj wersję");
        assertThat(reception.post(address)).hasStatus(403);
    }
}
