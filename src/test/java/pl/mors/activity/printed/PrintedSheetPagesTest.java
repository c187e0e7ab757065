package pl.mors.activity.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.HandoutUrls;
import pl.mors.activity.SessionId;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;

/** A printed sheet is kept line by line. */
@IntegrationTest
class PrintedSheetPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        town.enrolled(club, town.person("Halina", "Nowak"), LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theListOfASessionToComeIsALinkAwayFromIt() {
        var next = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 22), "10:00", "12:00"));
        assertThat(coordinator.page(ActivityUrls.session(next))).contains(ActivityUrls.printedSheet(next));

        town.evidence(club, "headcount", LocalDate.of(2019, 5, 20));
        assertThat(coordinator.page(ActivityUrls.session(next))).doesNotContain(ActivityUrls.printedSheet(next));
    }

    @Test
    void whoeverJoinsTheGroupLaterMovesNobodyOnASheetThatIsOut() {
        assertThat(coordinator.post(ActivityUrls.printedSheet(session)))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(ActivityUrls.printedSheet(session));
        town.enrolled(club, town.person("Adam", "Abacki"), LocalDate.of(2019, 1, 10));

        assertThat(paper(sheets().getFirst())).contains("1 Nowak Halina").doesNotContain("Abacki");

        assertThat(coordinator.post(ActivityUrls.printedSheet(session))).hasStatus(303);
        assertThat(paper(sheets().getLast())).contains("1 Abacki Adam", "2 Nowak Halina");
        assertThat(coordinator.page(ActivityUrls.printedSheet(session))).contains("Halina Próba", "Pobierz PDF");
    }

    @Test
    void whatIsReceivedIsSignedForBesideAndOfferedTheNextTime() {
        assertThat(coordinator.page(ActivityUrls.printedSheet(session))).doesNotContainPattern(checked("meal"));
        assertThat(coordinator.sending(ActivityUrls.printedSheet(session)).param("receipts", "ticket", "meal"))
                .hasStatus(303);

        assertThat(paper(sheets().getFirst())).contains("Lista obecności i odbioru", "Obecność Posiłek Bilet");
        var next = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 9), "10:00", "12:00"));
        assertThat(coordinator.page(ActivityUrls.printedSheet(next)))
                .containsPattern(checked("meal"))
                .containsPattern(checked("ticket"))
                .doesNotContainPattern(checked("materials"));
        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE printed_sheet_column SET kind = 'certificate' WHERE number = 1")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    private static String checked(String value) {
        return "value=\"" + value + "\"\\s+checked";
    }

    @Test
    void everythingThatIsReceivedIsSignedForOnOneSheet() {
        assertThat(coordinator
                        .sending(ActivityUrls.printedSheet(session))
                        .param("receipts", "ticket", "meal", "materials", "certificate"))
                .hasStatus(303);

        assertThat(paper(sheets().getFirst())).contains("Obecność Posiłek Materiały Zaświadczenie Bilet");
    }

    @Test
    void aReceiptOfAnUnknownKindIsRefused() {
        assertThat(coordinator.sending(ActivityUrls.printedSheet(session)).param("receipts", "meal", "car"))
                .hasStatus(422);
        assertThat(sheets()).isEmpty();
    }

    @Test
    void theSamePaperIsTheSameBytes() {
        coordinator.post(ActivityUrls.printedSheet(session));
        var address = ActivityUrls.printedSheet(session, sheets().getFirst());

        assertThat(coordinator.get(address).getResponse().getContentAsByteArray())
                .isEqualTo(coordinator.get(address).getResponse().getContentAsByteArray());
    }

    @Test
    void linesOfASheetAreNotMovedInTheDatabaseEither() {
        coordinator.post(ActivityUrls.printedSheet(session));

        assertThatThrownBy(() -> town.town()
                        .inside(() -> jdbc.sql("UPDATE printed_sheet_line SET number = 2")
                                .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aHiddenRosterIsNotPrintedForTheCoordinator() {
        coordinator.post(ActivityUrls.printedSheet(session));
        var printed = sheets().getFirst();
        town.set(club, "hidden_membership", true);

        assertThat(coordinator.page(ActivityUrls.printedSheet(session)))
                .contains("Skład tej grupy jest poufny")
                .doesNotContain("Pobierz PDF");
        assertThat(coordinator.post(ActivityUrls.printedSheet(session))).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.printedSheet(session, printed))).hasStatus(404);
    }

    @Test
    void noSheetIsPrintedOfWhatWasMovedOrCalledOff() {
        var moved = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 16), "10:00", "12:00"));
        coordinator.post(
                ActivityUrls.moveSession(moved),
                Map.of("version", "1", "on", "17.05.2019", "from", "10:00", "to", "12:00", "statusReason", "remont"));
        coordinator.post(ActivityUrls.cancelSession(session), Map.of("version", "1", "statusReason", "choroba"));

        for (var one : List.of(moved, session)) {
            assertThat(coordinator.post(ActivityUrls.printedSheet(one))).hasStatus(422);
            assertThat(coordinator.post(HandoutUrls.receiptSheet(one, "meal"))).hasStatus(422);
            assertThat(coordinator.page(ActivityUrls.printedSheet(one)))
                    .doesNotContain("Za co jeszcze zbierasz podpisy?");
        }
        assertThat(sheets()).isEmpty();
        assertThat(coordinator.page(ActivityUrls.printedSheet(moved)))
                .contains("Te zajęcia przeniesiono", "Lista w nowym terminie");
    }

    @Test
    void aSheetIsPrintedForItsOwnSessionOnly() {
        coordinator.post(ActivityUrls.printedSheet(session));
        var other = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 9), "10:00", "12:00"));

        assertThat(coordinator.get(ActivityUrls.printedSheet(other, sheets().getFirst())))
                .hasStatus(404);
        var neighbour = clerks.of(world.town(), Role.COORDINATOR);
        assertThat(neighbour.get(ActivityUrls.printedSheet(session, sheets().getFirst())))
                .hasStatus(404);
        assertThat(neighbour.post(ActivityUrls.printedSheet(session))).hasStatus(404);
    }

    private String paper(UUID sheet) {
        return ArchivalPdf.of(coordinator.get(ActivityUrls.printedSheet(session, sheet)));
    }

    /** In the order in which they were printed. */
    private List<UUID> sheets() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT id FROM printed_sheet ORDER BY created_at, id")
                        .query(UUID.class)
                        .list());
    }
}
