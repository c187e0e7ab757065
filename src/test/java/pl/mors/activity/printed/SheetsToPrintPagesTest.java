package pl.mors.activity.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import pl.mors.identity.Role;

/** The lists of a week are printed at once. */
@IntegrationTest
class SheetsToPrintPagesTest {

    private static final String OF_WEEK = ActivityUrls.SHEETS_TO_PRINT + "?tydzien=2019-05-15";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private GroupId other;
    private SessionId ofClub;
    private SessionId ofOther;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        other = town.club(town.programme());
        town.enrolled(club, town.person("Halina", "Nowak"), LocalDate.of(2019, 1, 10));
        town.enrolled(other, town.person("Adam", "Abacki"), LocalDate.of(2019, 1, 10));
        ofClub = session(club, 16);
        ofOther = session(other, 17);
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theListsOfAWeekLieInOneFileAndEachCountsItsOwnPages() throws Exception {
        session(club, 22);
        assertThat(coordinator.page(OF_WEEK)).containsPattern(checked(ofClub)).containsPattern(checked(ofOther));

        var printed = coordinator
                .sending(OF_WEEK)
                .param("terminy", ofClub.toString(), ofOther.toString())
                .exchange();

        assertThat(printed).hasStatus(303);
        var made = sheets();
        assertThat(made).hasSize(2);
        var next = coordinator.page(printed.getResponse().getRedirectedUrl());
        assertThat(next).contains("Przygotowano 2 listy.", "Wydruk z ").doesNotContainPattern(checked(ofClub));
        var pdf = coordinator
                .get(SheetsToPrintController.papersHref(made))
                .getResponse()
                .getContentAsByteArray();
        assertThat(ArchivalPdf.text(pdf))
                .contains("1 Nowak Halina", "1 Abacki Adam")
                .doesNotContain("Strona 2");
        assertThat(PrintedPages.of(pdf))
                .extracting(PrintedPages::code)
                .containsExactly(new SheetCode(made.getFirst(), 1).text(), new SheetCode(made.getLast(), 1).text());
    }

    @Test
    void whoeverJoinsOrLeavesHasTheListPrintedAnew() {
        coordinator.sending(OF_WEEK).param("terminy", ofClub.toString()).exchange();
        assertThat(coordinator.page(OF_WEEK))
                .doesNotContainPattern(checked(ofClub))
                .containsPattern(checked(ofOther));

        town.enrolled(club, town.person("Ewa", "Nowa"), LocalDate.of(2019, 5, 14));

        assertThat(coordinator.page(OF_WEEK)).containsPattern(checked(ofClub)).contains("zmienił się skład");
    }

    @Test
    void whoLeadsOneGroupPrintsItsListsAlone() {
        var member = town.town().member(Role.FACILITATOR);
        var facilitator = clerks.as(town.town().signedIn(member));
        assertThat(facilitator.page(OF_WEEK)).contains("nie ma zajęć, na których podpisuje się listę");
        town.leads(club, member.membership());

        assertThat(facilitator.page(OF_WEEK)).contains(ofClub.toString()).doesNotContain(ofOther.toString());
        assertThat(facilitator.sending(OF_WEEK).param("terminy", ofOther.toString()))
                .hasStatus(422);
        coordinator.sending(OF_WEEK).param("terminy", ofOther.toString()).exchange();
        assertThat(facilitator.get(SheetsToPrintController.papersHref(sheets())))
                .hasStatus(404);
    }

    @Test
    void whoMayNotKnowWhoIsInAGroupPrintsNoListOfIt() {
        coordinator.sending(OF_WEEK).param("terminy", ofClub.toString()).exchange();
        var made = sheets();
        town.set(club, "hidden_membership", true);

        assertThat(coordinator.page(OF_WEEK)).doesNotContain(ofClub.toString()).contains(ofOther.toString());
        assertThat(coordinator.get(SheetsToPrintController.papersHref(made))).hasStatus(404);
    }

    @Test
    void whereNothingIsSignedThereIsNothingToPrint() {
        town.evidence(club, "headcount", LocalDate.of(2019, 5, 1));
        assertThat(coordinator.page(OF_WEEK)).doesNotContain(ofClub.toString()).contains(ofOther.toString());
        assertThat(coordinator.post(OF_WEEK)).hasStatus(422);
        assertThat(coordinator.get(ActivityUrls.PRINTED_SHEETS + "?listy=")).hasStatus(404);
        assertThat(coordinator.get(ActivityUrls.PRINTED_SHEETS + "?listy=kot")).hasStatus(400);
    }

    private SessionId session(GroupId group, int day) {
        return town.session(group, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
    }

    private static String checked(SessionId session) {
        return "value=\"" + session + "\"\\s+checked";
    }

    private List<PrintedSheetId> sheets() {
        return town
                .town()
                .inside(() -> jdbc.sql("SELECT id FROM printed_sheet ORDER BY created_at, id")
                        .query(UUID.class)
                        .list())
                .stream()
                .map(PrintedSheetId::new)
                .toList();
    }
}
